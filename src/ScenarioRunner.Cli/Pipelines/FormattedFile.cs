using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Cli.Pipelines;

/// <summary>A file in canonical form, or the findings why it has none.</summary>
/// <param name="Text">Null where the file does not parse.</param>
public sealed record FormattedFile(SourceText Source, string? Text, ImmutableArray<Finding> Findings);
