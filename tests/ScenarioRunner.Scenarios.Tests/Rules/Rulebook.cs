using System.Collections.Immutable;
using NUnit.Framework;
using ScenarioRunner.Language.Binding;
using ScenarioRunner.Language.Parsing;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Validation;

namespace ScenarioRunner.Scenarios.Tests.Rules;

/// <summary>The rules of the TCP machine with their pages, and how their examples fare.</summary>
internal static class Rulebook
{
    public static Machine Machine => ReferenceMachine.Tcp.Definition;

    public static IEnumerable<TestCaseData> Cases => Machine.Rules.Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Name));

    public static RulePage? Page(RuleInfo rule)
    {
        (RulePage? page, ImmutableArray<LoadProblem> problems) = RulePageReader.Read(EmbeddedFiles.BuiltIn, "tcp/machine.yaml", rule.Name);
        Assert.That(problems.Select(problem => problem.Message), Is.Empty);
        return page;
    }

    /// <summary>All findings on all runs of the text, those of the language included.</summary>
    public static ImmutableArray<Finding> Findings(string text)
    {
        SyntaxTree tree = HsParser.Parse(new SourceText("example.hs", text));
        BoundFile file = Binder.Bind(tree, name => name == "tcp" ? ReferenceMachine.Tcp.Dialect.Vocabulary : null, "example");
        IEnumerable<ScenarioResult> results = file.Scenarios
            .SelectMany(scenario => Validator.Validate(scenario, ReferenceMachine.Tcp, new ValidatorOptions()));
        return [.. file.Findings, .. results.SelectMany(result => result.Findings)];
    }

    public static IEnumerable<string> Lines(IEnumerable<Finding> findings) =>
        findings.Select(finding => $"{finding.Severity} {finding.Rule.Name}: {finding.Message}");
}
