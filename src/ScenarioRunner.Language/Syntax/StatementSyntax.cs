using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Syntax;

/// <summary>What a line says, names not yet resolved.</summary>
public abstract record StatementSyntax
{
    public Span Span { get; init; }
}

/// <summary>A name as written, quotes and escapes resolved.</summary>
public readonly record struct NameSyntax(string Text, Span Span);
