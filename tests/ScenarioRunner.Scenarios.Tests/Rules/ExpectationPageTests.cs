using NUnit.Framework;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Validation.Running;

namespace ScenarioRunner.Scenarios.Tests.Rules;

public sealed class ExpectationPageTests
{
    public static IEnumerable<TestCaseData> Cases => ExpectationRules.All.Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Name));

    public static IEnumerable<TestCaseData> WithBad => Cases.Where(data => ExpectationPages.Find((RuleInfo)data.Arguments[0]!)?.Bad.Length > 0);

    [TestCaseSource(nameof(Cases))]
    public void An_expectation_rule_says_why(RuleInfo rule) => Assert.That(ExpectationPages.Find(rule)?.Why, Is.Not.Null.And.Not.Empty);

    [TestCaseSource(nameof(WithBad))]
    public void The_bad_example_raises_the_rule(RuleInfo rule)
    {
        RulePage page = ExpectationPages.Find(rule)!;
        Assert.That(Rulebook.Findings(page.Bad).Select(finding => finding.Rule.Name), Does.Contain(rule.Name));
    }

    // The text itself ends no message twice (HS214): this one had to be taken as arrived for the acknowledgments' sake.
    [Test]
    public void A_message_that_was_taken_as_arrived_long_before_is_not_delivered_again()
    {
        const string text = "given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED\nclient ~> server: DATA 100 as d\nserver -> client: ACK ack=101\nserver -> client: ACK ack=101\n"
            + "loop 40\n  client -> server: DATA 10\n  server -> client: ACK\nend\ndeliver d\n";
        Assert.That(Rulebook.Findings(text).Select(finding => finding.Rule.Code), Is.EqualTo(new[] { "TCP202", "EXP004" }));
    }

    [TestCaseSource(nameof(Cases))]
    public void The_good_example_raises_nothing(RuleInfo rule)
    {
        RulePage page = ExpectationPages.Find(rule)!;
        if (page.Good.Length > 0)
            Assert.That(Rulebook.Lines(Rulebook.Findings(page.Good).Where(finding => finding.Severity != Severity.Note)), Is.Empty);
    }
}
