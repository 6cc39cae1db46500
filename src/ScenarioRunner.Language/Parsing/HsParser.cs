using System.Collections.Immutable;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Language.Text;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Parsing;

/// <summary>Text to syntax. Any text gives a tree; a faulty line never hides the next.</summary>
public static class HsParser
{
    /// <param name="before">Findings on the file's bytes, which are listed already.</param>
    public static SyntaxTree Parse(SourceText source, int before = 0)
    {
        FindingList findings = new(before);
        if (source.Text.Length > HsLimits.FileLength)
        {
            findings.Add(LimitRules.FileTooLarge, default, $"the file has {source.Text.Length} characters, the limit is {HsLimits.FileLength}");
            return new SyntaxTree(source, [], [], findings.ToImmutable()) { FindingsBefore = before };
        }

        ImmutableArray<LineSyntax> lines = LineSplitter.Split(source, findings);
        ImmutableArray<ScenarioSyntax> scenarios = new BlockSorter(findings).Sort(lines);
        return new SyntaxTree(source, lines, scenarios, findings.ToImmutable()) { FindingsBefore = before };
    }
}
