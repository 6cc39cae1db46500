using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NUnit.Framework;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Scenarios.Tests.Rules;

public sealed partial class RulePageTests
{
    [TestCaseSource(typeof(Rulebook), nameof(Rulebook.Cases))]
    public void A_rule_has_a_page_that_says_why_and_shows_both_ways(RuleInfo rule)
    {
        RulePage? page = Rulebook.Page(rule);
        Assert.That(page, Is.Not.Null);
        string[] paragraphs = [page!.Why, page.Bad, page.Good];
        Assert.That(paragraphs, Has.All.Not.Empty);
        Assert.That(Sentence().Count(page.Why), Is.InRange(2, 5), "why a rule exists takes a few sentences");
    }

    [TestCaseSource(typeof(Rulebook), nameof(Rulebook.Cases))]
    public void The_bad_example_breaks_this_rule_and_no_other(RuleInfo rule)
    {
        ImmutableArray<Finding> findings = Rulebook.Findings(Rulebook.Page(rule)!.Bad);
        Assert.That(findings.Select(finding => finding.Rule.Name), Does.Contain(rule.Name));
        IEnumerable<Finding> others = findings.Where(finding => finding.Rule.Name != rule.Name && finding.Severity != Severity.Note);
        Assert.That(Rulebook.Lines(others), Is.Empty);
    }

    [TestCaseSource(typeof(Rulebook), nameof(Rulebook.Cases))]
    public void The_bad_example_breaks_the_rule_once(RuleInfo rule)
    {
        ImmutableArray<Finding> findings = Rulebook.Findings(Rulebook.Page(rule)!.Bad);
        Assert.That(Rulebook.Lines(findings.Where(finding => finding.Rule.Name == rule.Name)).ToArray(), Has.Length.EqualTo(1));
    }

    [TestCaseSource(typeof(Rulebook), nameof(Rulebook.Cases))]
    public void The_good_example_breaks_no_rule(RuleInfo rule)
    {
        ImmutableArray<Finding> findings = Rulebook.Findings(Rulebook.Page(rule)!.Good);
        Assert.That(Rulebook.Lines(findings.Where(finding => finding.Severity != Severity.Note || finding.Rule.Name == rule.Name)), Is.Empty);
    }

    [TestCaseSource(typeof(Rulebook), nameof(Rulebook.Cases))]
    public void An_announced_finding_of_the_bad_example_leaves_nothing_open(RuleInfo rule)
    {
        string bad = Rulebook.Page(rule)!.Bad;
        Finding finding = Rulebook.Findings(bad).First(found => found.Rule.Name == rule.Name);
        string[] lines = bad.Split('\n');
        lines[bad[..finding.Span.Start].Count(c => c == '\n')] += $"  !! {rule.Name}";
        ImmutableArray<Finding> findings = Rulebook.Findings(string.Join('\n', lines));
        Assert.That(Rulebook.Lines(findings.Where(found => found.Severity != Severity.Note || found.Rule.Name == rule.Name)), Is.Empty);
    }

    [GeneratedRegex(@"[.?]\s")]
    private static partial Regex Sentence();
}
