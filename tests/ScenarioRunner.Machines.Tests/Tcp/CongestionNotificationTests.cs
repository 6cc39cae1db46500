using NUnit.Framework;

namespace ScenarioRunner.Machines.Tests.Tcp;

/// <summary>RFC 3168 §6.1: setting up and using explicit congestion notification.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class CongestionNotificationTests
{
    private const string Agreed = "client -> server: SYN-ECE-CWR\nserver -> client: SYN-ACK-ECE\nclient -> server: ACK\n";

    [TestCase(Agreed + "client -> server: DATA 1460 ect=0\nserver -> client: ACK\n", Description = "§6.1.1: ECT once both agreed")]
    [TestCase("client -> server: SYN-ECE-CWR\nserver -> client: SYN-ACK\nclient -> server: ACK\nclient -> server: DATA 100\nserver -> client: ACK\n", Description = "§6.1.1: the server declines")]
    [TestCase("client -> server: SYN-ECE-CWR\nserver -> client: SYN-ACK-ECE-CWR\nclient -> server: ACK\nclient -> server: DATA 100\nserver -> client: ACK\n",
        Description = "§6.1.1: an echo of the reserved bits is no ECN-setup SYN-ACK")]
    [TestCase("client -x server: SYN-ECE-CWR\nclient -> server: SYN\nserver -> client: SYN-ACK\nclient -> server: ACK\n", Description = "§6.1.1.1: the second SYN without ECN")]
    [TestCase(Agreed + "client -> server: DATA 1460 ect=ce\nserver -> client: ACK-ECE\nclient -> server: DATA 100 ect=0\nserver -> client: ACK-ECE\n"
        + "client -> server: PSH-ACK-CWR len=100 ect=0\nserver -> client: ACK\n", Description = "§6.1.3: ECE on each ACK until CWR")]
    public void What_section_6_1_allows_is_right(string text) =>
        Assert.That(Conversation.Run(text).AllFaults(), Is.Empty, text);

    [TestCase("client -> server: SYN\nserver -> client: SYN-ACK-ECE\nclient -> server: ACK\n", "ECN-SETUP-SYNACK", Description = "§6.1.1: only in answer to an ECN-setup SYN")]
    [TestCase("client -> server: SYN-ECE-CWR ect=0\n", "ECN-NO-ECT-ON-SYN", Description = "§6.1.1")]
    [TestCase("client -> server: SYN-ECE-CWR\nserver -> client: SYN-ACK-ECE ect=0\nclient -> server: ACK\n", "ECN-NO-ECT-ON-SYN", Description = "§6.1.1")]
    [TestCase("client -> server: SYN-ECE-CWR\nserver -> client: SYN-ACK\nclient -> server: ACK\nclient -> server: DATA 100 ect=0\n", "ECN-ECT-NEGOTIATED", Description = "§6.1.1")]
    [TestCase("client -> server: SYN-ECE-CWR\nserver -> client: SYN-ACK-ECE-CWR\nclient -> server: ACK\nclient -> server: DATA 100 ect=0\n", "ECN-ECT-NEGOTIATED", Description = "§6.1.1: no ECN-setup SYN-ACK")]
    [TestCase(Agreed + "client -> server: DATA 1460 ect=ce\nserver -> client: ACK\n", "ECN-ECE-UNTIL-CWR", Description = "§6.1.3")]
    [TestCase(Agreed + "client -> server: DATA 1460 ect=ce\nserver -> client: ACK-ECE\nclient -> server: DATA 100 ect=0\nserver -> client: ACK\n", "ECN-ECE-UNTIL-CWR", Description = "§6.1.3: on every ACK")]
    [TestCase(Agreed + "client -> server: ACK ect=0\n", "ECN-PUREACK-NOT-ECT", Description = "§6.1.4")]
    [TestCase(Agreed + "client -x server: DATA 1460 ect=0\nclient: timeout rto\nclient -> server: DATA 1460 seq=1 ect=0\n", "ECN-REXMIT-NOT-ECT", Description = "§6.1.5")]
    [TestCase(Agreed + "client -x server: FIN len=100 ect=0\nclient: timeout rto\nclient -> server: FIN len=100 seq=1 ect=0\nserver -> client: ACK\n", "ECN-REXMIT-NOT-ECT", Description = "§6.1.5: data with a FIN")]
    public void What_section_6_1_forbids_is_found(string text, string requirement) =>
        Assert.That(Conversation.Run(text).AllFaults(), Has.Length.EqualTo(1).And.Some.EndsWith(": " + requirement), text);

    [TestCase("client -> server: SYN\nserver -> client: SYN-ACK-ECE\n", "ECN-SETUP-SYNACK")]
    [TestCase("client -> server: SYN-ECE-CWR\nserver -> client: SYN-ACK-ECE ect=0\n", "ECN-NO-ECT-ON-SYN")]
    [TestCase("client -> server: SYN\nserver -> client: SYN-ACK ack=7\n", "SYNACK-ACK-VALUE")]
    public void A_fault_of_the_SYN_ACK_is_named_also_where_the_text_ends_there(string text, string requirement) =>
        Assert.That(Conversation.Run(text).Errors(2), Is.EqualTo(new[] { requirement }), text);

    // §6.1.6: "the TCP data sender MUST NOT set either an ECT codepoint or the CWR bit on window probe packets."
    [TestCase("DATA 1 ect=0")]
    [TestCase("DATA 1 ect=ce")]
    [TestCase("PSH-ACK-CWR len=1")]
    [TestCase("ACK-CWR seq=100")]
    [TestCase("DATA 1\nserver -> client: ACK ack=101 win=0\n+10s client -> server: DATA 1 seq=101 ect=0", Description = "the same octet again")]
    public void A_window_probe_is_not_ECT_and_carries_no_CWR(string probe)
    {
        string text = Agreed + $"client -> server: DATA 100 ect=0\nserver -> client: ACK win=0\nclient: send 10\nclient: timeout persist\nclient -> server: {probe}\n";
        Assert.That(Conversation.Run(text).Errors(Conversation.LastLine(text)), Is.EqualTo(new[] { "ECN-PROBE-NOT-ECT" }), text);
    }

    [Test]
    public void The_last_octet_of_an_open_window_is_no_probe()
    {
        const string text = "client -> server: SYN-ECE-CWR\nserver -> client: SYN-ACK-ECE win=101\nclient -> server: ACK\nclient -> server: DATA 100 ect=0\n"
            + "server -> client: ACK win=1\nclient -> server: DATA 1 ect=0\nserver -> client: ACK win=0\n";
        Assert.That(Conversation.Run(text).AllFaults(), Is.Empty, text);
    }
}
