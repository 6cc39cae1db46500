using NUnit.Framework;

namespace ScenarioRunner.Machines.Tests.Tcp;

/// <summary>RFC 9293 §3.10.1 to §3.10.5 and §3.10.8: user calls and timeouts in every state.</summary>
/// <remarks>Columns: states, call, state afterwards, what is due (<c>-</c> nothing, <c>refused</c> the call itself is a fault), section.</remarks>
[Parallelizable(ParallelScope.All)]
public sealed class CallTests
{
    public static IEnumerable<TestCaseData> Cases()
    {
        foreach ((string[] cells, string? differs) in Table.Rows(CallTables.Calls))
            foreach (Start start in Start.Of(cells[0]))
            {
                TestCaseData data = new TestCaseData(start, cells[1], cells[2] == "=" ? start.State : cells[2], start.Fill(cells[3]))
                    .SetArgDisplayNames(start.Name, cells[1], cells[3], cells[4]);
                yield return differs is null ? data : data.Ignore("reason: " + differs);
            }
    }

    [TestCaseSource(nameof(Cases))]
    public void A_call_is_accepted_or_refused_as_the_RFC_says(object start, string calls, string after, string due)
    {
        string text = ((Start)start).Text + string.Concat(calls.Split(", ").Select(call => $"server: {call}\n"));
        int line = Conversation.LastLine(text);
        Conversation conversation = Conversation.Run(text);
        Assert.Multiple(() =>
        {
            Assert.That(conversation.Errors(line), due == "refused" ? Is.Not.Empty : Is.Empty, text);
            Assert.That(conversation.StateOf("server"), Is.EqualTo(after), text);
            if (due is "-" or "refused")
                Assert.That(conversation.Owed(line, "server"), Is.Empty, text);
            else
                Assert.That(conversation.Owed(line, "server"), Is.EqualTo(new[] { "due " + due }), text);
        });
    }

    [TestCase("LISTEN", "close", "§3.10.4: the TCB is deleted")]
    [TestCase("SYN-SENT", "close", "§3.10.4: the TCB is deleted")]
    [TestCase("SYN-SENT", "abort", "§3.10.5: the TCB is deleted")]
    [TestCase("CLOSING", "abort", "§3.10.5: the TCB is deleted")]
    [TestCase("LAST-ACK", "abort", "§3.10.5: the TCB is deleted")]
    [TestCase("TIME-WAIT", "abort", "§3.10.5: the TCB is deleted")]
    [TestCase("ESTABLISHED", "timeout user", "§3.10.8: the queues are flushed")]
    public void After_a_call_that_deletes_the_TCB_nothing_of_the_connection_is_sent(string start, string call, string section)
    {
        Start from = Start.Of(start).Single();
        foreach (string segment in (string[])["FIN-ACK seq={s} ack={n}", "ACK seq={s} ack={n}", "PSH-ACK seq={s} ack={n} len=10"])
        {
            string text = from.Fill($"{from.Text}server: {call}\nserver -> client: {segment}\n");
            Assert.That(Conversation.Run(text).Errors(Conversation.LastLine(text)), Is.Not.Empty, section + "\n" + text);
        }
    }

    [TestCase("FIN-WAIT-1")]
    [TestCase("FIN-WAIT-2")]
    public void A_second_CLOSE_emits_no_second_FIN(string start)
    {
        // §3.10.4: "An "ok" response would be acceptable, too, as long as a second FIN is not emitted (the first FIN may be retransmitted, though)."
        Start from = Start.Of(start).Single();
        string text = from.Fill($"{from.Text}server -> client: FIN-ACK seq={{s}} ack={{n}}\n");
        Assert.That(Conversation.Run(text).Errors(Conversation.LastLine(text)), Is.Not.Empty, text);
    }
}
