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

/// <summary>The rules of the machines with their pages, and how their examples fare.</summary>
internal static class Rulebook
{
    public static Machine MachineOf(RuleInfo rule) => ReferenceMachine.Named(rule.Layer)!.Definition;

    public static RuleText TextOf(RuleInfo rule) => MachineOf(rule).RuleTexts[MachineOf(rule).Rules.IndexOf(rule)];

    public static IEnumerable<RuleInfo> Rules => ReferenceMachine.BuiltIns.SelectMany(machine => machine.Definition.Rules);

    public static IEnumerable<TestCaseData> Cases => Rules.Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Name));

    public static RulePage? Page(RuleInfo rule)
    {
        (RulePage? page, ImmutableArray<LoadProblem> problems) = RulePageReader.Read(EmbeddedFiles.BuiltIn, $"{rule.Layer}/machine.yaml", rule.Name);
        Assert.That(problems.Select(problem => problem.Message), Is.Empty);
        return page;
    }

    /// <summary>All findings on all runs of the text, those of the language included.</summary>
    public static ImmutableArray<Finding> Findings(string text)
    {
        SyntaxTree tree = HsParser.Parse(new SourceText("example.hs", text));
        BoundFile file = Binder.Bind(tree, Judgement.VocabularyOf, "example");
        IEnumerable<ScenarioResult> results = file.Scenarios
            .SelectMany(scenario => Validator.Validate(scenario, Judgement.MachinesOf(scenario), new ValidatorOptions()));
        return [.. file.Findings, .. results.SelectMany(result => result.Findings)];
    }

    public static IEnumerable<string> Lines(IEnumerable<Finding> findings) =>
        findings.Select(finding => $"{finding.Severity} {finding.Rule.Name}: {finding.Message}");
}
