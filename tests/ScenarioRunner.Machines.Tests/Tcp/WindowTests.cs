using NUnit.Framework;

namespace ScenarioRunner.Machines.Tests.Tcp;

/// <summary>RFC 9293 §3.10.7.4: what lies beyond the window, which segments update the send window, and where the numbers of a forged SYN count from.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class WindowTests
{
    private const string Narrow = "given server.tcp = ESTABLISHED, server.tcp.rcv.wnd = 10\n";

    [TestCase("PSH-ACK seq=1 ack=1 len=20", "server -> client: ACK ack=11 win=0", Description = "the part inside the window is taken")]
    [TestCase("PSH-ACK seq=1 ack=1 len=20", "server -> client: ACK ack=21", Description = "a receiver with more room than it offered takes all")]
    [TestCase("FIN-ACK seq=1 ack=1 len=10", "server -> client: ACK ack=12", Description = "the same with a FIN")]
    [TestCase("FIN-ACK seq=1 ack=1 len=10", "server -> client: ACK ack=11 win=0")]
    public void A_segment_that_reaches_beyond_the_window_may_be_trimmed(string segment, string answer)
    {
        string text = $"{Narrow}inject client -> server: {segment}\n{answer}\n";
        Assert.That(Conversation.Run(text).AllFaults(), Is.Empty, text);
    }

    // "If (SND.WL1 < SEG.SEQ or (SND.WL1 = SEG.SEQ and SND.WL2 =< SEG.ACK)), set SND.WND <- SEG.WND"
    [TestCase("ACK seq=50 ack=1 win=1000", "ACK seq=1 ack=1 win=9000", 1000, Description = "an older segment")]
    [TestCase("ACK seq=50 ack=51 win=1000", "ACK seq=50 ack=1 win=9000", 1000, Description = "the same number, an older acknowledgment")]
    [TestCase("ACK seq=1 ack=51 win=1000", "ACK seq=1 ack=51 win=9000", 9000, Description = "both the same")]
    [TestCase("ACK seq=1 ack=51 win=1000", "ACK seq=1 ack=101 win=9000", 9000, Description = "a newer acknowledgment")]
    [TestCase("ACK seq=1 ack=51 win=1000", "ACK seq=2 ack=51 win=9000", 9000, Description = "a newer segment")]
    [TestCase("ACK seq=1 ack=51 win=1000", "ACK seq=2 ack=102 win=9000", 1000, Description = "an acknowledgment of something not yet sent")]
    [TestCase("ACK seq=1 ack=51 win=1000", "RST seq=2 ack=51 win=9000", 1000, Description = "a segment that is dropped")]
    public void Only_a_newer_segment_updates_the_send_window(string first, string second, int window)
    {
        string text = "given server.tcp = ESTABLISHED\nserver -> client: DATA 100\n"
            + $"inject client -> server: {first}\ninject client -> server: {second}\nexpect server.tcp.snd.wnd = {window}\n";
        Assert.That(Conversation.Run(text).Errors(5), Is.Empty, text);
    }

    [Test]
    public void A_forged_SYN_inside_a_connection_starts_no_new_count()
    {
        const string text = "given server.tcp = ESTABLISHED\ninject client -> server: SYN seq=77\n";
        Assert.That(Conversation.Run(text).Owed(2, "server"), Is.EqualTo(new[] { "possible ACK seq=1 ack=1" }));
        Assert.That(Conversation.Run(text + "server -> client: ACK seq=1 ack=1\n").AllFaults(), Is.Empty);
    }
}
