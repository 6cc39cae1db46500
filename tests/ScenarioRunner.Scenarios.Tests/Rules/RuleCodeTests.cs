using NUnit.Framework;
using ScenarioRunner.Machines.Catalogue;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Scenarios.Tests.Rules;

public sealed class RuleCodeTests
{
    // The hundreds of a code tell the section of the catalogue.
    private const string Hundreds = "ACDEFGHB";

    [Test]
    public void Codes_and_names_are_unique()
    {
        Assert.That(Rulebook.Rules.Select(rule => rule.Code), Is.Unique);
        Assert.That(Rulebook.Rules.Select(rule => rule.Name), Is.Unique);
    }

    [TestCaseSource(typeof(Rulebook), nameof(Rulebook.Cases))]
    public void A_code_is_the_machine_and_three_digits(RuleInfo rule) => Assert.That(rule.Code, Does.Match("^(TCP[0-7]|TLS[0-9])[0-9]{2}$"));

    [TestCaseSource(typeof(Rulebook), nameof(Rulebook.Cases))]
    public void The_hundreds_of_a_code_tell_the_section_of_its_requirement(RuleInfo rule)
    {
        Requirement? requirement = RequirementCatalogue.Tcp.FirstOrDefault(entry => entry.Id == rule.Requirement);
        // A half-open connection is found by a reset, and its rule stands with those.
        if (requirement is not null && requirement.Id != "HALF-OPEN")
            Assert.That(Hundreds[rule.Code[3] - '0'], Is.EqualTo(requirement.Section[0]));
    }

    [TestCaseSource(typeof(Rulebook), nameof(Rulebook.Cases))]
    public void A_rule_has_the_level_of_its_requirement_or_is_a_note(RuleInfo rule)
    {
        Requirement? requirement = RequirementCatalogue.Tcp.FirstOrDefault(entry => entry.Id == rule.Requirement);
        if (requirement is not null)
            Assert.That(rule.Level, Is.EqualTo(requirement.Level).Or.EqualTo(RequirementLevel.Note));
    }
}
