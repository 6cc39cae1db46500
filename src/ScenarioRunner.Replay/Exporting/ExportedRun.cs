using System.Collections.Immutable;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>A run as it would have been recorded.</summary>
/// <param name="KeyLog">Lines of a key log that opens its TLS.</param>
/// <param name="Remarks">What is not as the scenario has it, one sentence each.</param>
/// <param name="Connections">How many connections between sockets it takes.</param>
public sealed record ExportedRun(ImmutableArray<ExportedFrame> Frames, ImmutableArray<string> KeyLog, ImmutableArray<string> Remarks, int Connections)
{
    /// <summary>Not all of it is there: it is too long.</summary>
    public bool IsCut { get; init; }
}
