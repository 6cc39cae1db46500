namespace ScenarioRunner.Cli.Pipelines;

/// <summary>One line of <c>machines check</c>.</summary>
public sealed record MachineComplaint(string Line, bool IsError);
