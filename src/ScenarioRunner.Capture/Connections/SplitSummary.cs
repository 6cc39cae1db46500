namespace ScenarioRunner.Capture.Connections;

/// <summary>What a capture held, counted.</summary>
public sealed class SplitSummary
{
    public long Frames { get; internal set; }

    public long Segments { get; internal set; }

    public long Connections { get; internal set; }

    /// <summary>TCP packets whose header cannot be read.</summary>
    public long Unreadable { get; internal set; }

    /// <summary>Fragmented datagrams that could not be put together.</summary>
    public long FragmentsGivenUp { get; internal set; }
}
