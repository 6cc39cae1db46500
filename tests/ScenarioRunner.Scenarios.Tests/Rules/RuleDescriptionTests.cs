using NUnit.Framework;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Describing;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Scenarios.Tests.Rules;

public sealed class RuleDescriptionTests
{
    [TestCase("ack-unsent", "rfc9293 rfc793")]
    [TestCase("inexact-reset-obeyed", "rfc9293")]
    [TestCase("old-ack-accepted", "rfc9293")]
    [TestCase("syn-resets-connection", "rfc9293 rfc793")]
    public void A_rule_applies_under_the_profiles_whose_rows_ask_for_it(string name, string profiles) =>
        Assert.That(string.Join(' ', Describe(name).Profiles.Where(profile => profile.Applies).Select(profile => profile.Profile)), Is.EqualTo(profiles));

    [TestCase("ack-unsent", "")]
    [TestCase("listen-ignores-syn", "an answer that never comes makes the verdict incomplete.")]
    [TestCase("inexact-reset-obeyed", "an answer that never comes is noted at most.")]
    [TestCase("reset-answers-reset", "Right is to send nothing new.")]
    [TestCase("challenge-ack-absent", "a wrong one is a finding of the rule that asks for it.")]
    public void A_rule_about_an_answer_says_what_becomes_of_a_missing_one(string name, string end) =>
        Assert.That(Describe(name).Due.LastOrDefault(""), Does.EndWith(end));

    [Test]
    public void A_rule_about_an_answer_names_the_segments_that_ask_for_it() =>
        Assert.That(Describe("listen-accepts-ack").Due, Does.Contain("LISTEN, receive: any acknowledgment is bad in LISTEN (RFC 9293 §3.10.7.2)"));

    [TestCaseSource(typeof(Rulebook), nameof(Rulebook.Cases))]
    public void Every_rule_can_come_about(RuleInfo rule)
    {
        Machine machine = Rulebook.MachineOf(rule);
        RuleDescription description = RuleDescription.Of(machine, rule);
        int index = machine.Rules.IndexOf(rule);
        bool checks = machine.Checks.Any(check => check.Rule == index);
        Assert.That(checks || index == machine.LeftOpenRule || index == machine.UnexpectedRule || description.Due.Length > 0, "no check raises it and no row asks for it");
        Assert.That(description.Profiles.IsEmpty || description.Profiles.Any(profile => profile.Applies));
    }

    private static RuleDescription Describe(string name) =>
        RuleDescription.Of(ReferenceMachine.Tcp.Definition, ReferenceMachine.Tcp.Definition.Rules.First(rule => rule.Name == name));
}
