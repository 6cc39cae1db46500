using NUnit.Framework;
using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Tests.Building;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Tests.Connections;

public sealed class SplitTests
{
    private const TcpFlags SynAck = TcpFlags.Syn | TcpFlags.Ack;
    private const TcpFlags FinAck = TcpFlags.Fin | TcpFlags.Ack;
    private const TcpFlags RstAck = TcpFlags.Rst | TcpFlags.Ack;

    private static readonly TcpPacket s_client = new();
    private static readonly TcpPacket s_server = s_client.Back();

    [Test]
    public void Both_directions_are_one_connection_and_the_sender_of_the_SYN_is_first()
    {
        Taken taken = Taken.From(s_server with { Flags = TcpFlags.Syn, Seq = 9 }, s_client with { Flags = SynAck, Seq = 4, Ack = 10 }, s_server with { Seq = 10, Ack = 5 });
        Assert.Multiple(() =>
        {
            Assert.That(Names(taken), Is.EqualTo(new[] { "10.0.0.2:443-10.0.0.1:51324#1" }));
            Assert.That(taken.Segments.Select(got => got.Segment.FromFirst), Is.EqualTo(new[] { true, false, true }));
            Assert.That(taken.Ends.Single().StartedBeforeCapture, Is.False);
        });
    }

    [Test]
    public void The_receiver_of_a_SYN_ACK_seen_first_is_first()
    {
        Taken taken = Taken.From(s_client with { Flags = SynAck, Seq = 4, Ack = 10 }, s_server with { Flags = TcpFlags.Syn, Seq = 9 }, s_server with { Seq = 10, Ack = 5 });
        Assert.That(Names(taken), Is.EqualTo(new[] { "10.0.0.2:443-10.0.0.1:51324#1" }));
    }

    [TestCase(443, 51324, "10.0.0.2:51324-10.0.0.1:443#1")]
    [TestCase(51324, 443, "10.0.0.1:51324-10.0.0.2:443#1")]
    [TestCase(8443, 5432, "10.0.0.1:8443-10.0.0.2:5432#1")]
    [TestCase(5432, 8443, "10.0.0.2:8443-10.0.0.1:5432#1")]
    [TestCase(8443, 443, "10.0.0.1:8443-10.0.0.2:443#1")]
    [TestCase(33000, 51324, "10.0.0.1:33000-10.0.0.2:51324#1")]
    [TestCase(51324, 33000, "10.0.0.1:51324-10.0.0.2:33000#1")]
    public void Without_a_SYN_the_ports_tell_the_client_and_else_who_is_seen_first(int from, int to, string name)
    {
        Taken taken = Taken.From(s_client with { FromPort = from, ToPort = to });
        Assert.Multiple(() =>
        {
            Assert.That(Names(taken), Is.EqualTo(new[] { name }));
            Assert.That(taken.Ends.Single().StartedBeforeCapture);
        });
    }

    [Test]
    public void A_SYN_that_is_sent_again_is_of_the_same_connection() =>
        Assert.That(Names(Taken.From(s_client with { Flags = TcpFlags.Syn }, s_client with { Flags = TcpFlags.Syn }, s_client with { Flags = TcpFlags.Syn })), Has.Length.EqualTo(1));

    [Test]
    public void Another_SYN_after_one_that_was_not_answered_opens_the_next_connection() =>
        Assert.That(Names(Taken.From(s_client with { Flags = TcpFlags.Syn }, s_client with { Flags = TcpFlags.Syn, Seq = 5 })), Is.EqualTo(new[] { "10.0.0.1:51324-10.0.0.2:443#1", "10.0.0.1:51324-10.0.0.2:443#2" }));

    [Test]
    public void Another_SYN_after_a_reset_opens_the_next_connection() =>
        Assert.That(Names(Taken.From(s_client with { Flags = TcpFlags.Syn }, s_server with { Flags = RstAck, Ack = 1 }, s_client with { Flags = TcpFlags.Syn, Seq = 5 })), Has.Length.EqualTo(2));

    [Test]
    public void A_reset_after_which_its_sender_goes_on_has_ended_nothing()
    {
        IEnumerable<TcpPacket> later = Enumerable.Range(0, 5).Select(_ => s_client with { Seq = 101, Ack = 10 });
        Assert.That(Names(Taken.From([.. Opening(100), s_client with { Flags = TcpFlags.Rst, Seq = 77777 }, .. later, s_client with { Flags = TcpFlags.Syn, Seq = 5000 }])), Has.Length.EqualTo(1));
    }

    [Test]
    public void Another_SYN_within_an_open_connection_is_of_that_connection() =>
        Assert.That(Names(Taken.From([.. Opening(100), s_client with { Flags = TcpFlags.Syn, Seq = 5000 }])), Has.Length.EqualTo(1));

    [Test]
    public void Another_SYN_after_both_sides_have_closed_opens_the_next_connection_and_ends_the_one_before()
    {
        Taken taken = Taken.From([.. Opening(100), .. Closing(101), .. Opening(90000)]);
        Assert.Multiple(() =>
        {
            Assert.That(Names(taken), Is.EqualTo(new[] { "10.0.0.1:51324-10.0.0.2:443#1", "10.0.0.1:51324-10.0.0.2:443#2" }));
            Assert.That(taken.Segments.Count(got => got.Connection.Number == 2), Is.EqualTo(3));
            Assert.That(taken.Ends.Select(end => end.Index), Is.EqualTo(new[] { 0, 1 }));
        });
    }

    [Test]
    public void Another_SYN_after_both_FINs_opens_the_next_connection_though_the_last_acknowledgment_is_missing() =>
        Assert.That(Names(Taken.From([.. Opening(100), .. Closing(101)[..2], .. Opening(90000)])), Has.Length.EqualTo(2));

    [Test]
    public void The_same_initial_number_may_be_used_again_after_a_whole_connection() =>
        Assert.That(Names(Taken.From([.. Opening(100), .. Closing(101), .. Opening(100)])), Has.Length.EqualTo(2));

    [Test]
    public void A_simultaneous_open_is_one_connection() =>
        Assert.That(Names(Taken.From(s_client with { Flags = TcpFlags.Syn, Seq = 7 }, s_server with { Flags = TcpFlags.Syn, Seq = 70 }, s_server with { Flags = SynAck, Seq = 70, Ack = 8 }, s_client with { Flags = SynAck, Seq = 7, Ack = 71 })), Has.Length.EqualTo(1));

    [Test]
    public void A_socket_that_is_connected_to_itself_is_one_connection_and_always_first()
    {
        TcpPacket self = new() { From = "10.0.0.1", To = "10.0.0.1", FromPort = 5000, ToPort = 5000 };
        Taken taken = Taken.From(self with { Flags = TcpFlags.Syn, Seq = 7 }, self with { Flags = SynAck, Seq = 7, Ack = 8 }, self with { Seq = 8, Ack = 8 });
        Assert.Multiple(() =>
        {
            Assert.That(Names(taken), Is.EqualTo(new[] { "10.0.0.1:5000-10.0.0.1:5000#1" }));
            Assert.That(taken.Segments.Select(got => got.Segment.FromFirst), Is.All.True);
        });
    }

    [Test]
    public void The_same_ports_of_other_addresses_and_versions_are_other_connections() =>
        Assert.That(Names(Taken.From(s_client, s_client with { To = "10.0.0.3" }, s_client with { From = "::a00:1", To = "::a00:2" })), Has.Length.EqualTo(3));

    [Test]
    public void A_connection_that_is_over_and_quiet_ends_before_the_capture()
    {
        TcpPacket other = s_client with { ToPort = 80 };
        byte[] file = new PcapFile().Of(Opening(100).Concat(Closing(101)).Concat(Enumerable.Repeat(other, 40)).Concat(Opening(100)).Select(packet => packet.Ethernet()));
        Taken taken = Taken.From(file, new SplitOptions { QuietFrames = 20, QuietTime = 10_000 });
        Assert.Multiple(() =>
        {
            Assert.That(taken.Ends.Select(end => end.Name), Is.EqualTo(new[] { "10.0.0.1:51324-10.0.0.2:443#1", "10.0.0.1:51324-10.0.0.2:80#1", "10.0.0.1:51324-10.0.0.2:443#1" }));
            Assert.That(taken.Ends.Select(end => end.Index), Is.EqualTo(new[] { 0, 1, 2 }));
        });
    }

    [Test]
    public void Too_many_open_connections_are_a_problem_and_each_still_ends_once()
    {
        IEnumerable<TcpPacket> packets = Enumerable.Range(1, 500).Select(port => s_client with { FromPort = port, Flags = TcpFlags.Syn });
        Taken taken = Taken.From(new PcapFile().Of(packets.Select(packet => packet.Ethernet())), new SplitOptions { MostConnections = 100 });
        Assert.Multiple(() =>
        {
            Assert.That(taken.Problems.Select(problem => problem.Kind), Is.EqualTo(new[] { CaptureProblemKind.Bound }));
            Assert.That(taken.Ends.Select(end => end.Index).Order(), Is.EqualTo(Enumerable.Range(0, 500)));
        });
    }

    [Test]
    public void Many_connections_are_told_apart()
    {
        IEnumerable<TcpPacket> packets = Enumerable.Range(1, 20_000).Select(number => s_client with { FromPort = number, To = "10.0.0." + (number % 100 + 2) });
        Taken taken = Taken.From(new PcapFile().Of(packets.Concat(packets.Select(packet => packet.Back())).Select(packet => packet.Ethernet())));
        Assert.Multiple(() =>
        {
            Assert.That(taken.Ends, Has.Count.EqualTo(20_000));
            Assert.That(taken.Ends.Select(end => end.Segments), Is.All.EqualTo(2));
            Assert.That(taken.Ends.Select(end => end.Index), Is.Ordered);
        });
    }

    [TestCase(5, 5, 64, 64, true)]
    [TestCase(5, 5, 64, 63, true)]
    [TestCase(5, 5, 64, 60, false)]
    [TestCase(5, 6, 64, 64, false)]
    [TestCase(0, 0, 64, 64, false)]
    public void A_packet_that_was_captured_twice_is_marked(int id, int secondId, int ttl, int secondTtl, bool duplicate)
    {
        TcpPacket packet = s_client with { Data = [1, 2, 3], Id = id, Ttl = ttl };
        Taken taken = Taken.From(packet, s_server, packet with { Id = secondId, Ttl = secondTtl });
        Assert.That(taken.Segments.Select(got => got.Segment.Duplicate), Is.EqualTo(new[] { false, false, duplicate }));
    }

    private static TcpPacket[] Opening(uint seq) =>
        [s_client with { Flags = TcpFlags.Syn, Seq = seq }, s_server with { Flags = SynAck, Seq = 9, Ack = seq + 1 }, s_client with { Seq = seq + 1, Ack = 10 }];

    private static TcpPacket[] Closing(uint seq) =>
        [s_client with { Flags = FinAck, Seq = seq, Ack = 10 }, s_server with { Flags = FinAck, Seq = 10, Ack = seq + 1 }, s_client with { Seq = seq + 1, Ack = 11 }];

    private static string[] Names(Taken taken) => [.. taken.Ends.Select(end => end.Name)];
}
