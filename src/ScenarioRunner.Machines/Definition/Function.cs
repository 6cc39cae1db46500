using System.Collections.Immutable;
using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Machines.Definition;

/// <summary>What a named function takes at one place.</summary>
public enum ParameterKind
{
    Bool,
    Int,
    Own,
    Theirs,

    /// <summary>Any of the four; given as its number.</summary>
    Any,

    /// <summary>A name in double quotes, resolved when the machine is loaded to its index.</summary>
    Rule,
    Answer,
    Field,
    Variable,
    Timer,
    State,
}

/// <summary>A function that expressions may call by name.</summary>
/// <param name="Result">Null for one that is called for its effect only.</param>
/// <param name="Optional">How many of the last parameters may be left out (then 0).</param>
public sealed record Function(
    string Name,
    ImmutableArray<ParameterKind> Parameters,
    int Optional,
    ValueType? Result,
    FunctionBody Body)
{
    /// <summary>How a text shows the result, for numbers that have a name; null: as a number.</summary>
    public Func<Frame, long, string>? Shown { get; init; }
}
