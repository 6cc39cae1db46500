using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Definition;

/// <summary>A field of a message.</summary>
/// <param name="Type"><see cref="ValueType.Own"/> counts the sender's octets, <see cref="ValueType.Theirs"/> the receiver's.</param>
public sealed record Field(string Name, ValueType Type, string Meaning)
{
    /// <summary>The words of an enumeration, whose values are their places in this list; empty for other fields.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>The field's number is how many elements it has; they are in <see cref="Execution.Packet.Lists"/>.</summary>
    public bool IsList { get; init; }
}
