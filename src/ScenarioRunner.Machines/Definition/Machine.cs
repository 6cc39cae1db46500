using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Machines.Definition;

/// <summary>A loaded machine: everything its YAML says, compiled.</summary>
public sealed record Machine
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Reference { get; init; }

    /// <summary>The first is the default.</summary>
    public required ImmutableArray<string> Profiles { get; init; }

    /// <summary>In order of display.</summary>
    public required ImmutableArray<Field> Fields { get; init; }

    public required ImmutableArray<Variable> Variables { get; init; }

    /// <summary>At most 64.</summary>
    public required ImmutableArray<State> States { get; init; }

    public required int InitialState { get; init; }

    /// <summary>Parts that are shown under names of their own; a run knows nothing of them.</summary>
    public ImmutableArray<View> Views { get; init; } = [];

    public required ImmutableArray<Kind> Kinds { get; init; }

    public required ImmutableArray<string> Calls { get; init; }

    public required ImmutableArray<TimerInfo> Timers { get; init; }

    public required ImmutableArray<Answer> Answers { get; init; }

    /// <summary>Index of the variable that holds the endpoint's own first number, for relative display; -1 without one.</summary>
    public required int OwnBase { get; init; }

    /// <summary>Index of the variable that holds the peer's first number as this endpoint knows it; -1 without one.</summary>
    public required int TheirBase { get; init; }

    /// <summary>Values for unwritten fields, in order.</summary>
    public required ImmutableArray<Filling> Fillings { get; init; }

    /// <summary>Calls that a message stands for when the text leaves them out.</summary>
    public ImmutableArray<Implied> Implied { get; init; } = [];

    public required ImmutableArray<Row> Rows { get; init; }

    /// <summary>In order of precedence: where several fit, the first wins.</summary>
    public required ImmutableArray<Check> Checks { get; init; }

    public required ImmutableArray<RuleInfo> Rules { get; init; }

    /// <summary>The words behind each of <see cref="Rules"/>.</summary>
    public required ImmutableArray<RuleText> RuleTexts { get; init; }

    /// <summary>Messages that stand for steps a scenario may have left out, tried in this order.</summary>
    public required ImmutableArray<string> Missing { get; init; }

    /// <summary>How many of them in a row are tried.</summary>
    public int MissingDepth { get; init; } = 3;

    /// <summary>Further ones, tried only by themselves.</summary>
    public ImmutableArray<string> MissingAlone { get; init; } = [];

    /// <summary>Calls that a scenario may have left out (indexes into <see cref="Calls"/>), tried only by themselves.</summary>
    public ImmutableArray<int> MissingCalls { get; init; } = [];

    /// <summary>Calls of a program that explain a message in recorded traffic, where no call is seen.</summary>
    public ImmutableArray<int> UnseenCalls { get; init; } = [];

    /// <summary>A run that ends in a state that is not final gets this rule (index into <see cref="Rules"/>); -1: none.</summary>
    public required int LeftOpenRule { get; init; }

    /// <summary>Messages by name; none for a machine with a dialect of its own.</summary>
    public ImmutableArray<MessageForm> Messages { get; init; } = [];

    /// <summary>The field that holds the index of the message in <see cref="Messages"/>; -1 without those.</summary>
    public int MessageField { get; init; } = -1;

    /// <summary>Variables that <c>use ... with name=value</c> may set.</summary>
    public ImmutableArray<Setting> Settings { get; init; } = [];

    /// <summary>What a transcript says when a variable changes; an empty text says nothing.</summary>
    public ImmutableArray<(int Variable, Describe Text)> Told { get; init; } = [];

    /// <summary>A message without any row gets this rule (index into <see cref="Rules"/>).</summary>
    public required int UnexpectedRule { get; init; }

    /// <summary>The index of a field; -1 when there is none of that name.</summary>
    public int FieldNamed(string name) => Fields.FindIndex(field => field.Name == name);

    /// <summary>The index of a variable; -1 when there is none of that name.</summary>
    public int VariableNamed(string name) => Variables.FindIndex(variable => variable.Name == name);

    /// <summary>The index of a state, whatever its case; -1 when there is none of that name.</summary>
    public int StateNamed(string name) => States.FindIndex(state => string.Equals(state.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The index of a rule; -1 when there is none with that code.</summary>
    public int RuleCoded(string code) => Rules.FindIndex(rule => rule.Code == code);

    /// <summary>The index of a timer; -1 when there is none of that name.</summary>
    public int TimerNamed(string name) => Timers.FindIndex(timer => timer.Name == name);
}
