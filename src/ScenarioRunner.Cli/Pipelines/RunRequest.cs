namespace ScenarioRunner.Cli.Pipelines;

/// <summary>How scenarios are run.</summary>
/// <param name="MaxRuns">The most runs a scenario's blocks may stand for.</param>
/// <param name="Steps">Whether the transcript's steps are wanted.</param>
public sealed record RunRequest(int MaxRuns, bool Steps);
