using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Definition;

/// <summary>How a named message is written.</summary>
/// <param name="Positional">Fields whose values stand behind the name, in order.</param>
/// <param name="Fields">All fields the message has: the positional ones, then those written <c>name=value</c>.</param>
public sealed record MessageForm(string Name, string Meaning, ImmutableArray<int> Positional, ImmutableArray<int> Fields);
