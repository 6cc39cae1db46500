namespace ScenarioRunner.Cli.Tests.Driving;

/// <summary>What a run of the tool left behind.</summary>
internal sealed record CliRun(int Code, string Out, string Error);
