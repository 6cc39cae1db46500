using NUnit.Framework;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Machines.Tests.Loading;

/// <summary>Each problem once: a part of the echo machine is replaced, and <c>⟦</c> marks where the problem must be.</summary>
public sealed class ProblemTests
{
    private const string Row = "  - {from: IDLE, on: call ask, ref: §9, because: none}\n";

    [TestCase("title: Echo", "⟦titel: Echo", "unknown key 'titel'; did you mean 'title'?")]
    [TestCase("title: Echo", "title: Echo\n⟦title: Again", "'title' is here twice")]
    [TestCase("machine: echo\n", "", "a machine needs 'machine'", 1, 1)]
    [TestCase("unexpected: echo-order", "unexpected: ⟦echo-odrer", "unknown rule 'echo-odrer'; did you mean 'echo-order'?")]
    [TestCase("initial: IDLE", "initial: ⟦IDEL", "unknown state 'IDEL'; did you mean 'IDLE'?")]
    [TestCase("len: {type: int,", "len: {type: ⟦integer,", "unknown type 'integer': write bool, int, own or theirs")]
    [TestCase("len: {type: int,", "len: {type: int, ⟦meening: x,", "unknown key 'meening'; did you mean 'meaning'?")]
    [TestCase("  count: {type: int", "  ⟦heard: {type: theirs}\n  count: {type: int", "'heard' is here twice")]
    [TestCase("initial: 3", "initial: ⟦three", "'initial' must be a number")]
    [TestCase("own: first", "own: ⟦heard", "'heard' must be an own sequence number")]
    [TestCase("IDLE: {final: true", "IDLE: {final: ⟦yes", "'final' must be true or false")]
    [TestCase("all: [IDLE, WAIT]", "all: [IDLE, ⟦WIAT]", "unknown state or group 'WIAT'; did you mean 'WAIT'?")]
    [TestCase("QUESTION: PING && !PONG", "QUESTION: PING && !⟦POONG", "unknown name 'POONG'; did you mean 'PONG'?")]
    [TestCase("QUESTION: PING && !PONG", "QUESTION: PING && ⟦count > 1", "'count': the test of a kind may look at the message only")]
    [TestCase("QUESTION: PING && !PONG", "QUESTION: ⟦PING\n  OTHER: ⟧PING && TYPO", "unknown name 'TYPO'", 28, 18)]
    [TestCase("QUESTION: PING && !PONG", "QUESTION: ⟦!PING", "tags (!) are not allowed; put a text that starts with ! in quotes")]
    [TestCase("due: required", "due: ⟦maybe", "'due' must be required, optional or silence")]
    [TestCase("owes(\"pong\")", "owes(⟦\"pnog\")", "unknown answer 'pnog'; did you mean 'pong'?")]
    [TestCase("against: PING", "against: ⟦msg.len && PING", "'&&' needs bools on both sides; this is an int")]
    [TestCase("fix: msg.ack = theirs(due.a)", "fix: msg.ack = ⟦due.a", "'msg.ack' is a sequence number of theirs; this is an int; write theirs(x) to take it as one")]
    [TestCase("{field: seq, on: send, value: next}", "{field: seq, on: send, value: ⟦heard}", "this must be an own sequence number; it is a sequence number of theirs")]
    [TestCase("{field: seq, on: send, value: next}", "{field: ⟦sqe, on: send, value: next}", "unknown field 'sqe'; did you mean 'seq'?")]
    [TestCase("{field: seq, on: send, value: next}", "{field: seq, on: ⟦call ask, value: next}", "a filling is for messages: 'on' must be send or receive")]
    [TestCase("  - from: IDLE\n    on: call ask", "  - from: IDLE\n    on: ⟦call aks", "unknown call 'aks'; did you mean 'ask'?")]
    [TestCase("  - from: IDLE\n    on: call ask", "  - from: IDLE\n    on: ⟦cal ask", "unknown occasion 'cal': write send, receive, either, call or timeout; did you mean 'call'?")]
    [TestCase("on: send QUESTION", "on: ⟦send QUESTOIN", "unknown kind 'QUESTOIN'; did you mean 'QUESTION'?")]
    [TestCase("on: timeout patience", "on: ⟦timeout patients", "unknown timer 'patients'; did you mean 'patience'?")]
    [TestCase("on: timeout patience", "on: [⟦timeout patience, receive]", "'on' mixes send, receive and occasions without a message; write one row for each")]
    [TestCase("do: count += arg", "do: count += ⟦msg.len", "'msg.len' needs a message, and there is none here")]
    [TestCase("do: count += arg", "do: ⟦counts += arg", "unknown name 'counts'; did you mean 'count'?")]
    [TestCase("do: count += arg", "do: ⟦peer.count = arg", "the peer's variables cannot be set")]
    [TestCase("do: count += arg", "do: count += ⟦due.a", "'due.a' has a value only in answers")]
    [TestCase("do: count += arg", "do: ⟦conut(1)", "unknown function 'conut'")]
    [TestCase("do: count += arg", "do: ⟦stup(\"patience\")", "unknown function 'stup'; did you mean 'stop'?")]
    [TestCase("do: count += arg", "do: count += arg ⟦arg", "expected the end, found 'arg'")]
    [TestCase("do: count += arg", "do: count += (arg⟦", "expected ')', found the end")]
    [TestCase("due(\"pong\", \"echo-late\", msg.seq)", "due(\"pong\", ⟦\"echo-lat\", msg.seq)", "unknown rule 'echo-lat'; did you mean 'echo-late'?")]
    [TestCase("due(\"pong\", \"echo-late\", msg.seq)", "due(\"pong\"⟦)", "'due' takes 2 to 4 arguments")]
    [TestCase("- next = msg.seq + msg.len", "- next = msg.seq + ⟦msg.sequence", "unknown name 'msg.sequence'")]
    [TestCase("- next = msg.seq + msg.len", "- next = ⟦heard", "'next' is an own sequence number; this is a sequence number of theirs; write own(x) to take it as one")]
    [TestCase("- next = msg.seq + msg.len", "- next = msg.seq ⟦- msg.ack", "'-' does not take an own sequence number and a sequence number of theirs; write any(x) to take a sequence number as an int")]
    [TestCase("- next = msg.seq + msg.len", "- \"next = msg.seq + \\\n        ⟦msg.lne\"", "unknown name 'msg.lne'; did you mean 'msg.len'?")]
    [TestCase("- next = msg.seq + msg.len", "- >-\n        next = msg.seq\n        + ⟦msg.lne", "unknown name 'msg.lne'; did you mean 'msg.len'?")]
    [TestCase("if count > 0", "if ⟦count", "the condition behind 'if' must be a bool; this is an int")]
    [TestCase("    ref: §2\n    because: asking again costs nothing", "    because: asking again costs nothing", "a row needs 'ref'", 42, 5)]
    [TestCase("    because: asking again costs nothing\n", "", "a row needs 'because'", 42, 5)]
    [TestCase("code: ECH002", "code: ⟦ECH001", "code 'ECH001' belongs to another rule already")]
    [TestCase("rules:\n  - rule: echo-order\n", "rules:\n  - {rule: echo-order, code: E1, level: MUST, ref: x, summary: y}\n  - ⟦rule: echo-order\n", "rule 'echo-order' is here twice")]
    [TestCase("level: SHOULD", "level: ⟦SHUOLD", "'level' must be one of MUST, SHOULD, PROSE, POLICY, NOTE; did you mean 'SHOULD'?")]
    [TestCase("cause: peer.next", "cause: ⟦peer.nexr", "unknown variable 'nexr'; did you mean 'next'?")]
    [TestCase("expected: \"{peer.next}\"", "expected: \"{⟦peer.nxt}\"", "unknown name 'peer.nxt'; did you mean 'peer.next'?")]
    [TestCase("expected: \"{peer.next}\"", "expected: \"⟦{peer.next\"", "'{' is never closed; a brace in the text is written '{{'")]
    [TestCase("expected: \"{peer.next}\"", "expected: \"x ⟦}\"", "a single '}' closes nothing; a brace in the text is written '}}'")]
    [TestCase("expected: \"{peer.next}\"", "expected: ⟦{peer.next}", "'expected' must be a text; a text that starts with { needs quotes")]
    [TestCase("when: PONG && msg.ack != peer.next", "when: PONG && msg.ack ⟦!= next", "'!=' does not take a sequence number of theirs and an own sequence number; write any(x) to take a sequence number as an int")]
    [TestCase("when: PONG && msg.ack != peer.next", "when: PONG && msg.ack ⟦!= 7", "'!=' does not take a sequence number of theirs and an int; write any(x) to take a sequence number as an int")]
    [TestCase("when: PONG && msg.ack != peer.next", "when: state in [IDLE, ⟦WAITING]", "unknown state 'WAITING'")]
    [TestCase("when: PONG && msg.ack != peer.next", "when: peer.state == ⟦all", "unknown state 'all'")]
    [TestCase("when: PONG && msg.ack != peer.next", "when: profile == ⟦strikt", "unknown profile 'strikt'; did you mean 'strict'?")]
    [TestCase("missing: [PING]", "include: [⟦../x.yaml]", "cannot read ../x.yaml: the path leads out of the machine's folder")]
    [TestCase("missing: [PING]", "include: [⟦rows.yaml]", "cannot read rows.yaml: there is no such file")]
    [TestCase("missing: [PING]", "checks: [⟦other]", "cannot read rules/other.yaml: there is no such file")]
    [TestCase("  WAIT: {meaning", "  ⟦LOST: {final: true}\n  WAIT: {meaning", "state 'LOST' is never reached: no row leads to it from 'IDLE'")]
    [TestCase("rows:\n", "rows:\n" + Row, "this row is never taken: the row in line 42 takes the same occasions in the same states without a condition", 43, 5)]
    [TestCase("  - from: IDLE\n    on: call ask\n", "  - {from: IDLE, on: call ask, when: arg > 1, ref: §1, because: x}\n  - ⟦{from: [IDLE], on: [call ask], when: arg > 1, ref: §1, because: x}\n  - from: IDLE\n    on: call ask\n", "this row has the same 'from', 'on' and 'when' as the row in line 42, so it is never taken")]
    public void A_problem_is_reported_at_its_place(string old, string replacement, string message, int line = 0, int column = 0)
    {
        (string yaml, int markedLine, int markedColumn) = Marked(Echo.Yaml, old, replacement);
        (Machine? machine, IReadOnlyList<LoadProblem> problems) = Echo.Load(yaml);
        Assert.That(machine, Is.Null);
        Assert.That(
            problems.Where(p => p.Severity == Severity.Error),
            Is.EqualTo(new[] { new LoadProblem("echo.yaml", line > 0 ? line : markedLine, column > 0 ? column : markedColumn, Severity.Error, message) }));
    }

    [TestCase("groups:\n", "groups:\n  ⟦idle: [IDLE]\n", "group 'idle' is never used")]
    [TestCase("kinds:\n", "kinds:\n  ⟦BOTH: PING && PONG\n", "kind 'BOTH' is never used")]
    [TestCase("calls: [ask]", "timers: {patience: x, ⟦other: y}\ncalls: [ask]", "timer 'other' is never used")]
    [TestCase("variables:\n", "variables:\n  ⟦lonely: {type: int}\n", "variable 'lonely' is never used")]
    [TestCase("rules:\n", "rules:\n  - ⟦{rule: idle-rule, code: E9, level: MUST, ref: x, summary: y}\n", "rule 'idle-rule' has no checks and no answer names it")]
    public void A_name_that_nothing_uses_is_a_warning(string old, string replacement, string message)
    {
        string start = old.StartsWith("calls", StringComparison.Ordinal) ? Echo.Yaml.Replace("timers: {patience: time to wait for an answer}\n", "", StringComparison.Ordinal) : Echo.Yaml;
        (string yaml, int line, int column) = Marked(start, old, replacement);
        (Machine? machine, IReadOnlyList<LoadProblem> problems) = Echo.Load(yaml);
        Assert.That(machine, Is.Not.Null);
        Assert.That(problems, Is.EqualTo(new[] { new LoadProblem("echo.yaml", line, column, Severity.Warning, message) }));
    }

    [Test]
    public void A_state_that_is_not_final_must_have_a_way_out()
    {
        string yaml = Echo.Yaml.Replace("    to: IDLE\n", "", StringComparison.Ordinal);
        Assert.That(Echo.Load(yaml).Problems.Select(p => p.Message), Does.Contain("state 'WAIT' is never left, and it is not final"));
    }

    [Test]
    public void All_problems_are_reported_at_once_in_their_order()
    {
        string yaml = Echo.Yaml
            .Replace("title: Echo", "titel: Echo", StringComparison.Ordinal)
            .Replace("do: count += arg", "do: count += org", StringComparison.Ordinal)
            .Replace("cause: peer.next", "cause: peer.nexr", StringComparison.Ordinal);
        Assert.That(Echo.Load(yaml).Problems.Select(p => p.Line), Is.EqualTo(new[] { 2, 44, 95 }));
    }

    private static (string Yaml, int Line, int Column) Marked(string yaml, string old, string replacement)
    {
        int at = yaml.IndexOf(old, StringComparison.Ordinal);
        Assert.That(at, Is.GreaterThanOrEqualTo(0), "the text to replace is there");
        yaml = string.Concat(yaml.AsSpan(0, at), replacement.Replace("⟧", "", StringComparison.Ordinal), yaml.AsSpan(at + old.Length));
        int mark = Math.Max(0, yaml.IndexOf('⟦', StringComparison.Ordinal));
        int line = yaml.AsSpan(0, mark).Count('\n') + 1;
        int column = mark - (mark == 0 ? -1 : yaml.LastIndexOf('\n', mark));
        return (yaml.Replace("⟦", "", StringComparison.Ordinal), line, column);
    }
}
