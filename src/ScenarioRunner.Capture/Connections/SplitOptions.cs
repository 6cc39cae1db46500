namespace ScenarioRunner.Capture.Connections;

/// <summary>Bounds on what splitting a capture may keep.</summary>
public sealed record SplitOptions
{
    public static SplitOptions Default { get; } = new();

    /// <summary>How many connections may be open at once; beyond, the one that was quiet longest (of a sample) is ended early.</summary>
    public int MostConnections { get; init; } = 1_000_000;

    /// <summary>A connection that is over is ended when so many frames have passed without it, and <see cref="QuietTime"/>.</summary>
    public int QuietFrames { get; init; } = 1 << 16;

    /// <summary>Nanoseconds: late retransmissions still find their connection.</summary>
    public long QuietTime { get; init; } = 5_000_000_000;
}
