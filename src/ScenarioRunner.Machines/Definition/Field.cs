namespace ScenarioRunner.Machines.Definition;

/// <summary>A field of a message.</summary>
/// <param name="Type"><see cref="ValueType.Own"/> counts the sender's octets, <see cref="ValueType.Theirs"/> the receiver's.</param>
public sealed record Field(string Name, ValueType Type, string Meaning);
