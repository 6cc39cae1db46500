namespace ScenarioRunner.Replay.Comparing;

/// <summary>A value that is not the one that the scenario writes.</summary>
/// <param name="Expected">As the scenario writes it.</param>
/// <param name="Seen">As a scenario would write what was seen.</param>
internal readonly record struct FieldDifference(string Expected, string Seen);
