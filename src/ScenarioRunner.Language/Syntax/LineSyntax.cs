using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Syntax;

/// <summary>One line: its statement (null: blank, comment only, or faulty) and its comment.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Code">The line without its comment and outer blanks.</param>
/// <param name="Comment">From <c>#</c> on; empty without one.</param>
public sealed record LineSyntax(int Number, Span Span, Span Code, Span Comment, StatementSyntax? Statement) : NodeSyntax
{
    /// <summary>The text holds <c>$name</c>, which is only read for good once <c>each</c> has given it a value.</summary>
    public bool HasVariables { get; init; }

    /// <summary>The line has a finding and no statement; it is kept as it is.</summary>
    public bool IsFaulty => Statement is null && Code.Length > 0;
}
