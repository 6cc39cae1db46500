using ScenarioRunner.Capture.Connections;

namespace ScenarioRunner.Replay.Importing;

/// <summary>A connection of a capture as a scenario.</summary>
/// <param name="Text">Empty where there is none: see <paramref name="Problem"/>.</param>
/// <param name="Problem">Why it is no scenario, or in what it says something else than the recording; empty when all is well.</param>
public sealed record ImportedConnection(Connection Connection, string Text, string Problem)
{
    /// <summary>What the recording has and the scenario does not say; empty where it says all.</summary>
    public string Left { get; init; } = "";
}
