namespace ScenarioRunner.Replay.Importing;

/// <summary>How connections are written down.</summary>
/// <param name="Exact">Every segment has its line.</param>
/// <param name="Scrub">Nothing that differs when the same conversation is recorded again: no initial numbers, no timestamps, no windows without consequences.</param>
public sealed record ImportOptions(bool Exact = false, bool Scrub = true);
