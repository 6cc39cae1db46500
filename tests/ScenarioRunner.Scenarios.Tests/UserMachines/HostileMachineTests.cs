using NUnit.Framework;

namespace ScenarioRunner.Scenarios.Tests.UserMachines;

/// <summary>Machines that would keep the tool busy for ever, or eat its memory.</summary>
public sealed class HostileMachineTests
{
    private const string Head = """
        machine: bad
        unexpected: r
        messages: [A, B]
        fields: {n: {type: int}}
        variables: {count: {type: int, public: true}}
        states: {S: {final: true}}
        initial: S
        timers: {t: x}
        answers:
          a: {due: optional, fits: B, text: B}
        rules:
          - {rule: r, code: BAD001, level: MUST, ref: §1, summary: none}
        """;

    [Test]
    [CancelAfter(60_000)]
    public void A_timer_that_lets_no_time_pass_is_a_finding()
    {
        using Project project = Machine("""
              - {from: S, on: send, do: 'start("t", 0)', ref: §1, because: x}
              - {from: S, on: timeout t, do: 'start("t", 0)', ref: §1, because: x}
            """);
        Assert.That(
            project.Findings("a.hs", "use \"bad.yaml\"\na -> b: A\nwait 1s\nwait 1s\n"),
            Is.EqualTo(new[] { "3:1 timers-without-end: timers fire more than 200000 times in this run; `t` is the next one" }));
    }

    [Test]
    [CancelAfter(60_000)]
    public void Rows_that_may_be_passed_by_do_not_double_the_work_each()
    {
        string rows = string.Concat(Enumerable.Range(0, 60).Select(i => $"  - {{from: S, on: receive A, do: 'count += {1L << Math.Min(i, 40)}', may: true, then: continue, ref: §1, because: x}}\n"));
        using Project project = Machine("  - {from: S, on: send, ref: §1, because: x}\n" + rows);
        Assert.That(project.Findings("a.hs", "use \"bad.yaml\"\n" + string.Concat(Enumerable.Repeat("a -> b: A\n", 20))), Is.Empty);
    }

    [Test]
    [CancelAfter(60_000)]
    public void Values_that_are_left_open_do_not_double_the_work_each()
    {
        string fields = "fields: {" + string.Join(", ", Enumerable.Range(0, 60).Select(i => $"f{i}: {{type: int}}")) + "}";
        string fill = "fill:\n" + string.Concat(Enumerable.Range(0, 60).Select(i => $"  - {{field: f{i}, on: send, value: 1, may: true}}\n  - {{field: f{i}, on: send, value: 2}}\n"));
        using Project project = new Project().With(
            "bad.yaml",
            Head.Replace("fields: {n: {type: int}}", fields, StringComparison.Ordinal) + "\n" + fill + "rows:\n  - {from: S, on: send, ref: §1, because: x}\n");
        Assert.That(project.Findings("a.hs", "use \"bad.yaml\"\n" + string.Concat(Enumerable.Repeat("a -> b: A\n", 20))), Is.Empty);
    }

    [Test]
    [CancelAfter(60_000)]
    public void Answers_that_are_never_given_do_not_pile_up()
    {
        using Project project = Machine("""
              - {from: S, on: send, ref: §1, because: x}
              - {from: S, on: receive A, do: [count += 1, 'due("a", "r", count)'], ref: §1, because: x}
            """);
        int findings = project.Findings("a.hs", "use \"bad.yaml\"\n" + string.Concat(Enumerable.Repeat("a -> b: A\n", 20_000))).Length;
        Assert.That(findings, Is.InRange(1, 256));
    }

    [Test]
    [CancelAfter(60_000)]
    public void Thousands_of_rows_that_continue_are_walked_through_once()
    {
        string rows = string.Concat(Enumerable.Repeat("  - {from: S, on: receive A, when: count >= 0, do: count += 1, then: continue, ref: §1, because: x}\n", 4000));
        using Project project = Machine("  - {from: S, on: send, ref: §1, because: x}\n" + rows);
        Assert.That(
            project.Findings("a.hs", "use \"bad.yaml\"\n" + string.Concat(Enumerable.Repeat("a -> b: A\n", 500)) + "expect b.count = 2000000\n"),
            Is.Empty);
    }

    private static Project Machine(string rows) => new Project().With("bad.yaml", Head + "\nrows:\n" + rows);
}
