using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Replay.Tls;

namespace ScenarioRunner.Replay.Comparing;

/// <summary>Something that an end of a recorded connection did.</summary>
internal sealed class SeenDeed
{
    private Packet? _packet;

    public required DeedKind Kind { get; init; }

    public required bool FromClient { get; init; }

    /// <summary>The number of its first octet; that of its end where it has none.</summary>
    public required long From { get; set; }

    /// <summary>The number behind it: the other end has it when it acknowledges this.</summary>
    public required long To { get; set; }

    /// <summary>Octets of data; 1 for anything else.</summary>
    public required long Size { get; set; }

    /// <summary>Whether <see cref="Size"/> is what was sent; the length of what is encrypted is not known.</summary>
    public bool SizeIsKnown { get; init; } = true;

    /// <summary>What its sender had of the other end when it sent it: it came after that.</summary>
    public required long Knew { get; init; }

    public required long Frame { get; init; }

    public required long LastFrame { get; set; }

    /// <summary>The segment of an <see cref="DeedKind.Open"/>.</summary>
    public Segment Segment { get; init; }

    /// <summary>The message or record of TLS.</summary>
    public TlsUnit? Unit { get; init; }

    /// <summary>What the message carries.</summary>
    public Packet Packet => _packet ??= TlsPackets.Of(Unit!);

    /// <summary>The same, sent without having more of the other end than this.</summary>
    public SeenDeed Knowing(long knew) => new()
    {
        Kind = Kind,
        FromClient = FromClient,
        From = From,
        To = To,
        Size = Size,
        SizeIsKnown = SizeIsKnown,
        Knew = knew,
        Frame = Frame,
        LastFrame = LastFrame,
        Segment = Segment,
        Unit = Unit,
        IsIdle = IsIdle,
    };

    /// <summary>It may be left out of account: a ChangeCipherSpec of TLS 1.3, which means nothing.</summary>
    public bool IsIdle { get; init; }
}
