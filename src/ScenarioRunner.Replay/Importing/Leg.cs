using System.Collections.Immutable;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Replay.Importing;

/// <summary>One segment's way from end to end, as it will stand in the scenario.</summary>
internal sealed class Leg
{
    /// <summary>The frame that showed it; for one that no frame shows, the frame that told of it.</summary>
    public required int Moment { get; init; }

    public required Segment Segment { get; set; }

    public bool FromFirst => Segment.FromFirst;

    /// <summary>The recording does not hold it.</summary>
    public bool IsGap { get; init; }

    /// <summary>It was recorded behind segments that its sender sent later.</summary>
    public bool IsLate { get; set; }

    /// <summary>It arrives behind this leg, or at once where this is the leg itself; null: it never does.</summary>
    public Leg? ArrivesAfter { get; set; }

    /// <summary>Its place among those that arrive behind the same leg.</summary>
    public int Turn { get; set; }

    /// <summary>It was on its way when the recording stopped.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Calls that its sender's program must have made before it.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>Octets, where several segments were put together; otherwise the segment's.</summary>
    public long Octets { get; set; }

    /// <summary>The TLS messages that it stands for; none for a segment without any.</summary>
    public ImmutableArray<TlsLine> Lines { get; set; } = [];

    /// <summary>Where the recording has its end in its sender's numbers; in a scenario the numbers may be others.</summary>
    public uint SentUpTo { get; init; }

    /// <summary>What it acknowledges in the recording.</summary>
    public uint Acknowledged { get; init; }

    /// <summary>Something is unusual about it: it stands as it is.</summary>
    public bool IsRough { get; set; }

    public bool IsLost => ArrivesAfter is null;

    public bool IsAtOnce => ReferenceEquals(ArrivesAfter, this);

    public bool Has(TcpFlags flags) => Segment.Has(flags);

    /// <summary>Nothing but an acknowledgment.</summary>
    public bool IsBareAck => Segment is { Length: 0, SackCount: 0, Flags: TcpFlags.Ack, Ecn: 0 };

    /// <summary>Nothing but octets.</summary>
    public bool IsData => Segment is { Length: > 0, SackCount: 0 } && (Segment.Flags & ~TcpFlags.Psh) == TcpFlags.Ack;
}
