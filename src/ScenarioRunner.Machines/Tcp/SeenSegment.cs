namespace ScenarioRunner.Machines.Tcp;

/// <summary>A TCP segment as it was seen on a wire: every value is known (RFC 9293 §3.1).</summary>
public readonly struct SeenSegment
{
    /// <summary>Bits as in the header: FIN 1, SYN 2, RST 4, PSH 8, ACK 16, URG 32, ECE 64, CWR 128, AE 256.</summary>
    public required int Flags { get; init; }

    public required uint Seq { get; init; }

    public required uint Ack { get; init; }

    /// <summary>Octets of data, as the IP header tells.</summary>
    public required int Length { get; init; }

    /// <summary>The window field of the header, not scaled.</summary>
    public required int Window { get; init; }

    public int Urgent { get; init; }

    /// <summary>Maximum segment size option; -1: not there.</summary>
    public int Mss { get; init; }

    /// <summary>Window scale option; -1: not there.</summary>
    public int WindowScale { get; init; }

    /// <summary>Further options may have been there and were not seen.</summary>
    public bool OptionsAreCut { get; init; }

    public bool SackPermitted { get; init; }

    public bool HasTimestamps { get; init; }

    public uint TimestampValue { get; init; }

    public uint TimestampEcho { get; init; }

    /// <summary>Octets of a Fast Open cookie; -1: no such option, 0: it asks for one.</summary>
    public int Cookie { get; init; }

    /// <summary>The ECN field of the IP header.</summary>
    public int Ecn { get; init; }
}
