using ScenarioRunner.Language.Diagnostics;

namespace ScenarioRunner.Language.Tests;

public sealed class RuleExampleTests
{
    public static IEnumerable<TestCaseData> Bad => LanguageRules.All
        .Where(rule => rule.Bad.Length > 0)
        .Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Info.Name));

    public static IEnumerable<TestCaseData> All => LanguageRules.All.Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Info.Name));

    [TestCaseSource(nameof(Bad))]
    public void The_bad_example_breaks_this_rule_and_no_other(LanguageRule rule) =>
        Assert.That(Hs.Bind(rule.Bad).Findings.Select(f => f.Rule.Name).Distinct(), Is.EqualTo(new[] { rule.Info.Name }));

    [TestCaseSource(nameof(All))]
    public void The_good_example_breaks_none(LanguageRule rule)
    {
        Assert.That(Hs.Findings(rule.Good).Where(f => !f.StartsWith("empty-scenario", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Codes_and_names_are_unique_and_in_order()
    {
        string[] codes = [.. LanguageRules.All.Select(rule => rule.Info.Code)];
        Assert.That(codes, Is.Ordered.And.Unique);
        Assert.That(LanguageRules.All.Select(rule => rule.Info.Name), Is.Unique);
    }
}
