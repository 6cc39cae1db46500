using NUnit.Framework;

namespace ScenarioRunner.Machines.Tests.Tcp;

/// <summary>RFC 9293 §3.4 and §3.10.7.4, Table 6, against its four lines computed with plain integers, at ordinary numbers and over 2^32.</summary>
/// <remarks>The kinds chosen draw an ACK when they are not acceptable, and nothing or something else when they are.</remarks>
[Parallelizable(ParallelScope.All)]
public sealed class AcceptabilityTests
{
    private const int Next = 101;

    private static readonly long[] s_initial = [1000, uint.MaxValue, uint.MaxValue - 50, uint.MaxValue - 110, int.MaxValue - 100];

    // Table 6, word for word, without modular arithmetic.
    private static bool Acceptable(int seq, int length, int window) => (length, window) switch
    {
        (0, 0) => seq == Next,
        (0, > 0) => Next <= seq && seq < Next + window,
        ( > 0, 0) => false,
        _ => (Next <= seq && seq < Next + window) || (Next <= seq + length - 1 && seq + length - 1 < Next + window),
    };

    [Test]
    public void A_segment_is_acceptable_exactly_where_table_6_says_so([ValueSource(nameof(s_initial))] long isn, [Values(0, 1, 10, 65535)] int window)
    {
        List<string> wrong = [];
        foreach (int length in (int[])[0, 1, 2, 5, 10])
            foreach (int seq in Edges(length, window).Where(seq => !Covers(seq, length, window)))
                if (Draws(isn, window, seq, length) == Acceptable(seq, length, window))
                    wrong.Add($"window {window}: seq={seq} len={length} is {(Acceptable(seq, length, window) ? "refused" : "taken")}");
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void A_segment_that_begins_below_the_window_and_ends_beyond_it_is_not_acceptable([ValueSource(nameof(s_initial))] long isn)
    {
        foreach ((int seq, int length) in (ReadOnlySpan<(int, int)>)[(100, 3), (100, 5), (99, 10), (94, 10)])
            Assert.That(Draws(isn, 1, seq, length), Is.True, $"seq={seq} len={length}");
    }

    private static bool Covers(int seq, int length, int window) => length > 0 && window > 0 && seq < Next && seq + length > Next + window;

    private static IEnumerable<int> Edges(int length, int window) =>
        new[] { Next - 1, Next, Next + 1, Next + window, Next - length, Next + window - length }
            .SelectMany(edge => new[] { edge - 2, edge - 1, edge, edge + 1, edge + 2 }).Where(seq => seq > 1).Distinct().Order();

    // A segment without ACK: dropped in silence where it is acceptable ("if the ACK bit is off, drop the segment"), an ACK is due where it is not.
    private static bool Draws(long isn, int window, int seq, int length)
    {
        string text = $"""
            inject client -> server: SYN isn={isn}
            server -> client: SYN-ACK seq=0 ack=1 win={Math.Min(65535, window + 100)}
            inject client -> server: ACK seq=1 ack=1
            inject client -> server: PSH-ACK seq=1 ack=1 len=100
            server -> client: ACK seq=1 ack=101 win={window}
            inject client -> server: PSH no-ack seq={seq} len={length}
            """;
        string[] owed = Conversation.Run(text).Owed(6, "server");
        return owed switch
        {
            [] => false,
            ["due ACK seq=1 ack=101"] => true,
            _ => throw new AssertionException(string.Join(", ", owed) + "\n" + text),
        };
    }

    [Test]
    public void A_reset_or_an_urgent_ACK_gets_through_a_zero_window()
    {
        // §3.4 MUST-66: "A TCP receiver MUST process the RST and URG fields of all incoming segments, even when the receive window is zero."
        const string shut = "given server.tcp = ESTABLISHED, server.tcp.rcv.wnd = 0\n";
        Assert.That(Conversation.Run(shut + "inject client -> server: RST seq=1\nexpect server = CLOSED\n").AllFaults(), Is.Empty);
        Assert.That(Conversation.Run(shut + "inject client -> server: URG-ACK seq=1 ack=1 urg=7\nexpect server.tcp.rcv.up = 8\n").AllFaults(), Is.Empty);
    }

    [Test]
    public void Valid_ACKs_are_taken_at_a_zero_window()
    {
        // §3.10.7.4: "If the RCV.WND is zero, no segments will be acceptable, but special allowance should be made to accept valid ACKs, URGs, and RSTs."
        const string shut = "given server.tcp = ESTABLISHED, server.tcp.rcv.wnd = 0\nserver -> client: DATA 100\n";
        Assert.That(Conversation.Run(shut + "inject client -> server: ACK seq=1 ack=101\nexpect server.tcp.snd.una = 101\n").AllFaults(), Is.Empty);
    }
}
