namespace ScenarioRunner.Machines.Definition;

/// <summary>A part of a machine that is shown under a name of its own, as if it were all of it.</summary>
/// <param name="States">Bit i: state i.</param>
public sealed record View(string Name, ulong States);
