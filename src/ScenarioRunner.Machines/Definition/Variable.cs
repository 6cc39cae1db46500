namespace ScenarioRunner.Machines.Definition;

/// <summary>A variable of an endpoint.</summary>
/// <param name="Public">Whether <c>expect</c> and <c>given</c> may name it.</param>
public sealed record Variable(string Name, ValueType Type, bool Public, long Initial, string Meaning);
