using NUnit.Framework;

namespace ScenarioRunner.Machines.Tests.Tcp;

/// <summary>RFC 9293 §3.10.7, SEGMENT ARRIVES, as tables: the state afterwards and the answer due.</summary>
/// <remarks>
/// Columns: profile (<c>both</c>, <c>9293</c>, <c>793</c>), states, arriving segment, states that are right afterwards (<c>=</c> the same), answer, section.
/// Answers: <c>ACK ...</c> and the like are due; <c>may ACK ...</c> may be left out (RFC 5961 §7 lets a challenge ACK be limited);
/// <c>silent</c>: neither an ACK nor a reset is right; <c>-</c>: nothing is due.
/// </remarks>
[Parallelizable(ParallelScope.All)]
public sealed class ArrivalTests
{
    private static readonly string[] s_states =
    [
        "CLOSED", "LISTEN", "SYN-SENT", "SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT", "CLOSING", "LAST-ACK", "TIME-WAIT",
    ];

    public static IEnumerable<TestCaseData> Cases()
    {
        foreach ((string[] cells, string? differs) in Table.Rows(ArrivalTables.Unsynchronized + ArrivalTables.Synchronized + ArrivalTables.Closing))
            foreach (string profile in cells[0] == "both" ? ["9293", "793"] : (string[])[cells[0]])
                foreach (Start start in Start.Of(cells[1]))
                    yield return Case(start, profile, cells, differs);
    }

    private static TestCaseData Case(Start start, string profile, string[] cells, string? differs)
    {
        string after = cells[3].Replace("=", start.State, StringComparison.Ordinal);
        TestCaseData data = new TestCaseData(start, profile, start.Fill(cells[2]), after, start.Fill(cells[4]))
            .SetArgDisplayNames(start.Name, "rfc" + profile, cells[2], cells[4], cells[5]);
        return differs is null ? data : data.Ignore("reason: " + differs);
    }

    /// <summary>Where the RFC or running code leaves a choice, each of the answers is right.</summary>
    [TestCase("SYN-RECEIVED", "SYN seq=0", "SYN-ACK seq=0 ack=1", TestName = "A SYN again in SYN-RECEIVED: SYN,ACK again (§3.8.1)")]
    [TestCase("SYN-RECEIVED", "SYN seq=0", "ACK seq=1 ack=1", TestName = "A SYN again in SYN-RECEIVED: not acceptable, so an ACK (§3.10.7.4 first)")]
    [TestCase("SYN-SENT", "SYN-ACK seq=0 ack=1 len=10", "ACK seq=1 ack=11", TestName = "SYN,ACK with text: one ACK of both (§3.10.7.3: some suppress the first)")]
    [TestCase("SYN-SENT", "SYN-ACK seq=0 ack=1 len=10", "ACK seq=1 ack=1", TestName = "SYN,ACK with text: the ACK of the SYN comes first (§3.10.7.3 fourth)")]
    [TestCase("SYN-SENT", "SYN-ACK seq=0 ack=1", "PSH-ACK seq=1 ack=1 len=5", TestName = "SYN,ACK: queued data may be included (§3.10.7.3 fourth)")]
    [TestCase("ESTABLISHED", "PSH-ACK seq={n+10} ack={u} len=10", "PSH-ACK seq={s} ack={n} len=5", TestName = "The ACK of text above a hole may ride on data (§3.10.7.4 seventh)")]
    [TestCase("CLOSE-WAIT", "FIN-ACK seq={n-1} ack={u}", "FIN-ACK seq={s} ack={n}", TestName = "The ACK of a FIN may ride on the own FIN (§3.6)")]
    public void Each_answer_that_the_RFC_leaves_open_is_right(string start, string segment, string answer)
    {
        Start from = Start.Of(start).Single();
        string text = from.Fill($"{from.Text}inject client -> server: {segment}\nserver -> client: {answer}\n");
        Assert.That(Conversation.Run(text).AllFaults().Where(f => !f.EndsWith("STATE-END", StringComparison.Ordinal)), Is.Empty, text);
    }

    [TestCaseSource(nameof(Cases))]
    public void A_segment_that_arrives_has_the_effect_and_the_answer_that_the_RFC_says(object start, string profile, string segment, string after, string answer)
    {
        string text = $"profile rfc{profile}\n{((Start)start).Text}inject client -> server: {segment}\n";
        Assert.Multiple(() =>
        {
            CheckStates(text, after.Split(" or "));
            CheckAnswer(text, answer);
        });
    }

    /// <summary>§3.4: "all arithmetic ... modulo 2^32": the same conversation where both number spaces run over 2^32 in the middle.</summary>
    [TestCaseSource(nameof(Cases))]
    public void The_same_happens_where_the_numbers_pass_2_to_the_32(object start, string profile, string segment, string after, string answer)
    {
        string text = $"profile rfc{profile}\n{((Start)start).Text}inject client -> server: {segment}\n";
        string wrapped = text.Replace("SYN seq=0", "SYN isn=4294967265", StringComparison.Ordinal).Replace("SYN-ACK seq=0", "SYN-ACK isn=4294967265", StringComparison.Ordinal);
        Conversation plain = Conversation.Run(text);
        Conversation over = Conversation.Run(wrapped);
        int line = Conversation.LastLine(text);
        Assert.Multiple(() =>
        {
            Assert.That(over.Owed(line, "server"), Is.EqualTo(plain.Owed(line, "server")), wrapped);
            Assert.That(over.StateOf("server"), Is.EqualTo(plain.StateOf("server")), wrapped);
            Assert.That(over.AllFaults(), Is.EqualTo(plain.AllFaults()), wrapped);
        });
    }

    // Of all courses that the machine allows the best is shown, so that a claim fails only where it holds in none.
    private static void CheckStates(string text, string[] right)
    {
        int line = Conversation.LastLine(text);
        foreach (string state in right)
            Assert.That(Conversation.Run($"{text}expect server = {state}\n").Errors(line + 1), Is.Empty, $"{state} afterwards\n{text}");
        string[] wrong = [.. s_states.Except(right)];
        Conversation others = Conversation.Run(text + string.Concat(wrong.Select(state => $"expect server = {state}\n")));
        Assert.That(wrong.Where((_, i) => others.Errors(line + 1 + i).Length == 0), Is.Empty, "no other state afterwards\n" + text);
    }

    private static void CheckAnswer(string text, string answer)
    {
        string[] owed = Conversation.Run(text).Owed(Conversation.LastLine(text), "server");
        switch (answer)
        {
            case "any":
                break;
            case "-":
                Assert.That(owed, Is.Empty, "nothing is due\n" + text);
                break;
            case "silent":
                Assert.That(owed, Is.Empty, "nothing is due\n" + text);
                Assert.That(FaultsOf(text, "RST"), Is.Not.Empty, "a reset is wrong\n" + text);
                Assert.That(FaultsOf(text, "ACK"), Is.Not.Empty, "an ACK is wrong\n" + text);
                break;
            default:
                CheckDue(text, answer, owed);
                break;
        }
    }

    private static void CheckDue(string text, string answer, string[] owed)
    {
        bool may = answer.StartsWith("may ", StringComparison.Ordinal);
        string due = may ? answer["may ".Length..] : answer;
        Assert.That(owed, Is.EqualTo(new[] { (may ? "possible " : "due ") + due }), "what is due\n" + text);
        Assert.That(FaultsOf(text, due), Is.Empty, $"the right answer {due} is right\n{text}");
        string wrong = due.StartsWith("RST", StringComparison.Ordinal) ? "ACK" : "RST";
        Assert.That(FaultsOf(text, wrong), Is.Not.Empty, $"{wrong} is the wrong answer\n{text}");
        Conversation silence = Conversation.Run(text);
        Assert.That(silence.On(Conversation.LastLine(text)), Is.Not.Empty, "silence is noticed\n" + text);
        Assert.That(silence.Errors(Conversation.LastLine(text)), Is.Empty, "a missing answer is no error of the step that asks for it\n" + text);
    }

    private static string[] FaultsOf(string text, string answer) =>
        Conversation.Run($"{text}server -> client: {answer}\n").Errors(Conversation.LastLine(text) + 1);
}
