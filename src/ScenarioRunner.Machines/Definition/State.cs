namespace ScenarioRunner.Machines.Definition;

/// <param name="Final">A run may end here.</param>
public sealed record State(string Name, bool Final, string Meaning, string Reference);
