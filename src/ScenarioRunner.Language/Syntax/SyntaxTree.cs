using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Syntax;

/// <summary>A text as lines, every one of them kept, and what is wrong with their form.</summary>
/// <param name="Lines">In order; empty when the text is over the size limit.</param>
/// <param name="Scenarios">The lines sorted into scenarios and blocks.</param>
public sealed record SyntaxTree(
    SourceText Source,
    ImmutableArray<LineSyntax> Lines,
    ImmutableArray<ScenarioSyntax> Scenarios,
    ImmutableArray<Finding> Findings)
{
    /// <summary>Findings on the file's bytes, which count for the limit of the file.</summary>
    public int FindingsBefore { get; init; }
}
