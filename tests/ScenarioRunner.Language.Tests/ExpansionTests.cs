using System.Numerics;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Language.Tests;

public sealed class ExpansionTests
{
    [Test]
    public void A_scenario_without_blocks_is_one_run_without_a_label()
    {
        Run run = Hs.Runs("a -> b: SYN\nb -> a: SYN-ACK").Single();
        Assert.That(run.Label, Is.Null);
        Assert.That(Hs.Told(run), Is.EqualTo("a SYN; b SYN-ACK"));
    }

    [Test]
    public void Opt_is_with_and_without() => Assert.That(
        Hs.Runs("opt\n  a: close\nend").Select(r => $"{r.Label}|{Hs.Told(r)}"),
        Is.EqualTo(new[] { "opt@1:with|a: close", "opt@1:without|" }));

    [Test]
    public void The_last_choice_changes_fastest() => Assert.That(
        Hs.Labels("each n in [1, 2]\nalt\n  a -> b: DATA $n\nelse\n  a: close\nend\nopt\n  wait 1s\nend"),
        Is.EqualTo(new[]
        {
            "n=1, alt@2:1, opt@7:with", "n=1, alt@2:1, opt@7:without", "n=1, alt@2:2, opt@7:with", "n=1, alt@2:2, opt@7:without",
            "n=2, alt@2:1, opt@7:with", "n=2, alt@2:1, opt@7:without", "n=2, alt@2:2, opt@7:with", "n=2, alt@2:2, opt@7:without",
        }));

    [Test]
    public void Par_gives_every_interleaving_that_keeps_each_branch_in_order() => Assert.That(
        Hs.Runs("par\n  note \"1\"\n  note \"2\"\nand\n  note \"x\"\nend").Select(r => $"{r.Label}|{Hs.Told(r)}"),
        Is.EqualTo(new[] { "par@1:AAB|1; 2; x", "par@1:ABA|1; x; 2", "par@1:BAA|x; 1; 2" }));

    [Test]
    public void A_loop_repeats_and_each_round_has_labels_of_its_own()
    {
        Run run = Hs.Runs("loop 2\n  a ~> b: SYN as s\n  deliver s\nend").Single();
        Assert.That(Hs.Told(run), Is.EqualTo("a SYN; Deliver s; a SYN; Deliver s"));
        Assert.That(run.Steps[0].Scope, Is.SameAs(run.Steps[1].Scope));
        Assert.That(run.Steps[2].Scope, Is.Not.SameAs(run.Steps[1].Scope));
        Assert.That(run.Steps[2].Scope.Parent, Is.SameAs(run.Steps[0].Scope.Parent));
    }

    [TestCase("opt\nnote \"a\"\nend", ExpectedResult = 2)]
    [TestCase("loop 3\nopt\nnote \"a\"\nend\nend", ExpectedResult = 8)]
    [TestCase("par\nopt\nnote \"a\"\nend\nnote \"b\"\nand\nnote \"c\"\nnote \"d\"\nend", ExpectedResult = 9)]
    [TestCase("par\nloop 2\nnote \"a\"\nend\nand\nnote \"b\"\nand\nalt\nnote \"c\"\nelse\nend\nend", ExpectedResult = 15)]
    public int The_count_is_the_number_of_runs(string text)
    {
        Scenario scenario = Hs.Scenario(text);
        int made = scenario.Runs().Count();
        Assert.That(scenario.RunCount, Is.EqualTo(new BigInteger(made)));
        Assert.That(scenario.Runs().Select(r => r.Label), Is.Unique);
        return made;
    }

    [Test]
    public void A_million_million_runs_are_counted_and_begun_at_once()
    {
        string branch = string.Concat(Enumerable.Repeat("note \"a\"\n", 22));
        Scenario scenario = Hs.Scenario($"par\n{branch}and\n{branch}end");
        Assert.That(scenario.RunCount, Is.EqualTo(BigInteger.Parse("2104098963720", null)));
        Assert.That(scenario.Runs().First().Label, Is.EqualTo("par@1:A22B22"));
    }

    [Test]
    public void Counts_stop_at_ten_to_the_hundredth() =>
        Assert.That(Hs.Scenario("loop 100000\nopt\nnote \"a\"\nend\nend").RunCount, Is.EqualTo(BigInteger.Pow(10, 100)));

    [Test]
    public void A_variable_in_the_header_gives_a_scenario_for_each_value()
    {
        Scenario[] scenarios = [.. Hs.Bind("each s in [ESTABLISHED, CLOSE-WAIT]\ngiven a.tcp = $s\na -> b: DATA 1").Scenarios];
        Assert.That(scenarios.Select(s => s.Given.Single().Value.Text), Is.EqualTo(new[] { "ESTABLISHED", "CLOSE-WAIT" }));
        Assert.That(scenarios.Select(s => s.Runs().Single().Label), Is.EqualTo(new[] { "s=ESTABLISHED", "s=CLOSE-WAIT" }));
    }

    [Test]
    public void A_variable_may_stand_for_any_text_of_a_line() => Assert.That(
        Hs.Runs("each m in [SYN, \"DATA 5\"]\neach n in [2]\nloop $n\na -> b: $m\nend\nnote \"$m costs $5\"").Select(Hs.Told),
        Is.EqualTo(new[] { "a SYN; a SYN; SYN costs $5", "a DATA; a DATA; DATA 5 costs $5" }));
}
