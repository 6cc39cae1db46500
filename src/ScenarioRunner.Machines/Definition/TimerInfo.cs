namespace ScenarioRunner.Machines.Definition;

public sealed record TimerInfo(string Name, string Meaning);
