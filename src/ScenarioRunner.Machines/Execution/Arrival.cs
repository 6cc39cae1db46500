namespace ScenarioRunner.Machines.Execution;

/// <summary>What a message tells about another one that was on its way to its sender.</summary>
public enum Arrival
{
    Unknown,
    HasArrived,
    HasNotArrived,
}
