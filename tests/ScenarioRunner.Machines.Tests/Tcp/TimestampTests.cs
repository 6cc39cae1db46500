using NUnit.Framework;

namespace ScenarioRunner.Machines.Tests.Tcp;

/// <summary>RFC 7323: the conversations that it prints (§4.1, §4.3, §5.3), and its rules for windows and PAWS.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class TimestampTests
{
    private const string Opened = """
        inject client -> server: SYN seq=0 mss=1460 ts=1:0
        server -> client: SYN-ACK mss=1460 ts=100:1
        inject client -> server: ACK seq=1 ack=1 ts=1:100

        """;

    // Blocks of 100 octets with their letters: A is octets 1 to 100.
    private static string Segment(char letter, int timestamp) => $"inject client -> server: PSH-ACK seq={1 + ((letter - 'A') * 100)} ack=1 len=100 ts={timestamp}:100\n";

    private static string Ack(char letter, long echo) => $"server -> client: ACK ack={101 + ((letter - 'A') * 100)} ts=101:{echo}\n";

    [Test]
    public void The_one_way_flow_of_section_4_1_is_right()
    {
        const string text = """
            client -> server: SYN mss=1460 ts=1:0
            server -> client: SYN-ACK mss=1460 ts=120:1
            client -> server: ACK ts=1:120
            client -> server: DATA 100 ts=1:120
            server -> client: ACK ts=127:1
            client -> server: DATA 100 ts=5:127
            server -> client: ACK ts=131:5
            client -> server: DATA 100 ts=65:131
            server -> client: ACK ts=191:65
            """;
        Assert.That(Conversation.Run(text).AllFaults(), Is.Empty);
    }

    [Test]
    public void Delayed_acknowledgments_echo_the_oldest_segment_of_section_4_3()
    {
        string text = Opened + Segment('A', 1) + Segment('B', 2) + Segment('C', 3) + Ack('C', 1);
        Assert.That(Conversation.Run(text).AllFaults(), Is.Empty, text);
    }

    [Test]
    public void Reordered_segments_are_echoed_as_in_section_4_3()
    {
        string text = Opened + Segment('A', 1) + Ack('A', 1) + Segment('C', 3) + Ack('A', 1) + Segment('B', 2) + Ack('C', 2)
            + Segment('E', 5) + Ack('C', 2) + Segment('D', 4) + Ack('E', 4);
        Assert.That(Conversation.Run(text).AllFaults(), Is.Empty, text);
    }

    [Test]
    public void An_echo_of_a_value_that_never_came_is_found()
    {
        string text = Opened + Segment('A', 7) + Ack('A', 8);
        Assert.That(Conversation.Run(text).Errors(Conversation.LastLine(text)), Is.EqualTo(new[] { "TS-ECR-VALID" }), text);
    }

    [Test]
    public void Queued_segments_are_not_tested_again_when_a_newer_one_fills_the_hole()
    {
        // §5.3: "The timestamps of the queued segments are *not* inspected again at this time".
        string text = Opened + Segment('A', 1) + Ack('A', 1) + Segment('C', 1) + Ack('A', 1) + Segment('D', 1) + Ack('A', 1) + Segment('B', 2) + Ack('D', 2);
        Assert.That(Conversation.Run(text).AllFaults(), Is.Empty, text);
    }

    [Test]
    public void A_segment_delayed_until_after_the_retransmission_is_discarded_and_acknowledged()
    {
        // §5.3: "These delayed segments will be discarded unnecessarily when they do arrive".
        string text = Opened + Segment('A', 1) + Ack('A', 1) + Segment('B', 2) + Ack('B', 2) + Segment('C', 1);
        Assert.That(Conversation.Run(text).Owed(Conversation.LastLine(text), "server"), Is.EqualTo(new[] { "due ACK seq=1 ack=201" }), text);
        Assert.That(Conversation.Run(text + "server -> client: ACK ack=301 ts=101:2\n").Errors(Conversation.LastLine(text) + 1), Is.Not.Empty, text);
    }

    [Test]
    public void Timestamps_are_compared_modulo_2_to_the_32()
    {
        const string text = """
            inject client -> server: SYN seq=0 mss=1460 ts=4294967290:0
            server -> client: SYN-ACK mss=1460 ts=100:4294967290
            inject client -> server: ACK seq=1 ack=1 ts=4294967295:100
            inject client -> server: PSH-ACK seq=1 ack=1 len=100 ts=3:100
            server -> client: ACK ack=101 ts=101:3
            expect server.tcp.rcv.nxt = 101
            """;
        Assert.That(Conversation.Run(text).AllFaults(), Is.Empty);
    }

    [TestCase("PSH-ACK seq=101 ack=1 len=10", "ESTABLISHED", 101, Description = "§3.2: a non-RST segment without the option SHOULD be dropped, the connection lives on")]
    [TestCase("RST seq=101", "CLOSED", null, Description = "§3.2, §5.2: a reset is not subject to it")]
    [TestCase("RST seq=101 ts=1:100", "CLOSED", null, Description = "§5.2: a reset is never dropped by PAWS")]
    public void A_segment_without_or_with_an_old_timestamp_meets_section_3_2(string segment, string after, int? next)
    {
        string text = Opened + Segment('A', 9) + Ack('A', 9) + $"inject client -> server: {segment}\nexpect server = {after}\n"
            + (next is null ? "" : $"expect server.tcp.rcv.nxt = {next}\n");
        Assert.That(Conversation.Run(text).AllFaults(), Is.Empty, text);
    }

    // §2.2, §2.3: windows of SYNs are not scaled; both sides must have sent the option; a shift above 14 counts as 14.
    [TestCase("ws=7", "ws=2", 1000, 128000)]
    [TestCase("ws=0", "ws=2", 1000, 1000)]
    [TestCase("ws=7", "ws=no", 1000, 1000)]
    [TestCase("ws=no", "ws=no", 1000, 1000)]
    [TestCase("ws=15", "ws=2", 1, 16384)]
    [TestCase("ws=14", "ws=0", 65535, 1073725440)]
    public void A_window_is_scaled_by_its_senders_shift(string offer, string answer, int window, int scaled)
    {
        string text = $"""
            inject client -> server: SYN seq=0 mss=1460 {offer} win=5000
            expect server.tcp.snd.wnd = 5000
            server -> client: SYN-ACK mss=1460 {answer}
            inject client -> server: ACK seq=1 ack=1 win={window}
            expect server.tcp.snd.wnd = {scaled}
            """;
        Assert.That(Conversation.Run(text).AllFaults(), Is.Empty, text);
    }
}
