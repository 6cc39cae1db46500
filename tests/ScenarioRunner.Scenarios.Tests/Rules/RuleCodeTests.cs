using NUnit.Framework;
using ScenarioRunner.Machines.Catalogue;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Scenarios.Tests.Rules;

public sealed class RuleCodeTests
{
    // The hundreds of a code tell the section of the catalogue; the first ones of TLS are of no section.
    private const string TcpHundreds = "ACDEFGHB";
    private const string TlsHundreds = "-ABCDEFGH-";

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
        Requirement? requirement = RequirementCatalogue.Of(rule.Layer)?.Find(rule.Requirement);
        string hundreds = rule.Layer == "tcp" ? TcpHundreds : TlsHundreds;
        // A half-open connection is found by a reset, and its rule stands with those; DTLS has a single rule.
        if (requirement is not null && requirement.Id is not ("HALF-OPEN" or "D-HVR-TLS"))
            Assert.That(hundreds[rule.Code[3] - '0'], Is.EqualTo(requirement.Section[0]));
    }

    [TestCaseSource(typeof(Rulebook), nameof(Rulebook.Cases))]
    public void A_rule_has_the_level_of_its_requirement_or_is_a_note(RuleInfo rule)
    {
        if (rule.Layer == "tcp" && RequirementCatalogue.Tcp.Find(rule.Requirement) is { } requirement)
            Assert.That(rule.Level, Is.EqualTo(requirement.Level).Or.EqualTo(RequirementLevel.Note));
    }

    // A requirement on TLS may have rules of several levels, none above its own.
    [TestCaseSource(typeof(Rulebook), nameof(Rulebook.Cases))]
    public void A_rule_of_TLS_is_no_stricter_than_its_requirement(RuleInfo rule)
    {
        if (rule.Layer == "tls" && RequirementCatalogue.Tls.Find(rule.Requirement) is { } requirement)
            Assert.That(Strictness(rule.Level), Is.LessThanOrEqualTo(Strictness(requirement.Level)), $"{rule.Level} for {requirement.Level}");
    }

    private static int Strictness(RequirementLevel level) => level switch
    {
        RequirementLevel.Must or RequirementLevel.Prose => 2,
        RequirementLevel.Should => 1,
        _ => 0,
    };
}
