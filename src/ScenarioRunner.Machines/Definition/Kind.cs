namespace ScenarioRunner.Machines.Definition;

/// <summary>A named kind of message, such as <c>SYN-ACK</c>.</summary>
public sealed record Kind(string Name, Evaluate Test);
