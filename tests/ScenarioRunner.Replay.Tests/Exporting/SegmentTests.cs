using System.Text;
using NUnit.Framework;
using ScenarioRunner.Capture.Tests.Building;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Replay.Exporting;

namespace ScenarioRunner.Replay.Tests.Exporting;

/// <summary>What stands in the segments of an exported scenario.</summary>
public sealed class SegmentTests
{
    private const string Opening = "client -> server: SYN mss=1460\nserver -> client: SYN-ACK mss=1460\nclient -> server: ACK\n";

    [Test]
    public void Numbers_count_from_initial_numbers_that_follow_from_the_name()
    {
        Segment[] one = Of(Opening + "client -> server: DATA 100\nserver -> client: ACK\n");
        Segment[] other = [.. Taken.From(Exports.Capture(Opening, "another.hs")).Segments.Select(each => each.Segment)];
        Assert.Multiple(() =>
        {
            Assert.That(one[0].Seq, Is.GreaterThan(0u).And.Not.EqualTo(one[1].Seq).And.Not.EqualTo(other[0].Seq));
            Assert.That(one[1].Ack, Is.EqualTo(one[0].Seq + 1));
            Assert.That(one[3].Seq, Is.EqualTo(one[0].Seq + 1));
            Assert.That(one[4].Ack, Is.EqualTo(one[0].Seq + 101));
        });
    }

    [Test]
    public void Numbers_that_the_text_chooses_are_kept()
    {
        Segment[] segments = Of("client -> server: SYN isn=4294967290 mss=1460\nserver -> client: SYN-ACK isn=7 mss=1460\nclient -> server: ACK\nclient -> server: DATA 100\nserver -> client: ACK\n");
        Assert.That(segments.Select(one => (one.Seq, one.Ack)), Is.EqualTo(new[] { (4294967290, 0u), (7u, 4294967291), (4294967291, 8u), (4294967291, 8u), (8u, 95u) }));
    }

    [Test]
    public void A_lost_segment_is_there_and_comes_again_with_the_same_octets()
    {
        Taken taken = Exports.Segments(Opening + "client -> server: DATA 50\nclient -x server: DATA 100 data=\"lost\"\n+1s client -> server: DATA 100 seq=51\nserver -> client: ACK\n");
        Assert.That(taken.Segments, Has.Count.EqualTo(7));
        Assert.That(taken.Segments[5].Payload, Is.EqualTo(taken.Segments[4].Payload));
        Assert.That(Encoding.ASCII.GetString(taken.Segments[4].Payload[..4]), Is.EqualTo("lost"));
    }

    [Test]
    public void A_segment_under_way_is_there_when_it_is_sent_and_a_copy_that_the_network_made_is_not()
    {
        Segment[] segments = Of(Opening + "client ~> server: DATA 100 as d\nclient -> server: DATA 50\nserver -> client: ACK ack=1\ndeliver d\nduplicate d\nserver -> client: ACK\n");
        Assert.That(segments.Select(one => one.Length), Is.EqualTo(new[] { 0, 0, 0, 100, 50, 0, 0 }));
    }

    [Test]
    public void Times_are_those_of_the_text_and_a_small_pause_between()
    {
        Segment[] segments = Of(Opening + "+200ms client -> server: DATA 100\nwait 2s\nserver -> client: ACK\n");
        Assert.That(segments.Select(one => (one.Time - segments[0].Time) / 1000), Is.EqualTo(new[] { 0, 100, 200, 200_300, 2_200_400 }));
    }

    [Test]
    public void Timestamps_grow_with_time_and_are_echoed()
    {
        Segment[] segments = Of("""
            client -> server: SYN mss=1460 ts
            server -> client: SYN-ACK mss=1460 ts
            client -> server: ACK
            +50ms client -> server: DATA 100
            server -> client: ACK
            """);
        Assert.Multiple(() =>
        {
            Assert.That(segments[0].TsEcr, Is.Zero);
            Assert.That(segments[1].TsEcr, Is.EqualTo(segments[0].TsVal));
            Assert.That(segments[2].TsEcr, Is.EqualTo(segments[1].TsVal));
            Assert.That(segments[3].TsVal - segments[2].TsVal, Is.EqualTo(50));
            Assert.That(segments[4].TsEcr, Is.EqualTo(segments[3].TsVal));
        });
    }

    [Test]
    public void Written_timestamps_are_kept()
    {
        Segment[] segments = Of("client -> server: SYN mss=1460 ts=1000:0\nserver -> client: SYN-ACK mss=1460 ts=5000:1000\nclient -> server: ACK ts=1001:5000\n");
        Assert.That(segments.Select(one => (one.TsVal, one.TsEcr)), Is.EqualTo(new[] { (1000u, 0u), (5000u, 1000u), (1001u, 5000u) }));
    }

    [Test]
    public void What_is_written_of_a_header_is_in_it()
    {
        Taken taken = Exports.Segments("""
            client -> server: SYN-ECE-CWR mss=1400 ws=7 sack-ok ts tfo=f0e1d2c3b4a59687
            server -> client: SYN-ACK-ECE mss=1300 ws=2 sack-ok ts
            client -> server: ACK
            client -> server: PSH-ACK-URG len=10 urg=5 win=500 ect=0
            server -> client: ACK bad=checksum
            client -> server: DATA 10 res=2
            inject server -> client: ACK seq=1 ack=1 sack=[11:21]
            """);
        Segment[] all = [.. taken.Segments.Select(one => one.Segment)];
        Assert.Multiple(() =>
        {
            Assert.That((all[0].Flags, all[0].Mss, all[0].WindowScale, all[0].CookieLength), Is.EqualTo((TcpFlags.Syn | TcpFlags.Ece | TcpFlags.Cwr, (ushort)1400, (byte)7, (byte)8)));
            Assert.That(all[0].Options, Is.EqualTo(TcpOptions.Mss | TcpOptions.WindowScale | TcpOptions.SackPermitted | TcpOptions.Timestamps | TcpOptions.FastOpen));
            Assert.That((all[3].Urgent, all[3].Window, all[3].Ecn, all[3].Length), Is.EqualTo(((ushort)5, (ushort)500, (byte)2, 10)));
            Assert.That(all[4].Checksum, Is.EqualTo(ChecksumState.Bad));
            Assert.That(all.Where((_, i) => i != 4).Select(one => one.Checksum), Is.All.EqualTo(ChecksumState.Good));
            Assert.That(all[6].SackCount, Is.EqualTo(1));
            Assert.That((all[6].Sack[0], all[6].Sack[1]), Is.EqualTo((all[0].Seq + 11, all[0].Seq + 21)));
        });
    }

    [Test]
    public void A_reset_of_one_who_knows_of_no_connection_has_the_number_0()
    {
        Segment[] segments = Of("client -> server: SYN mss=1460\nserver -> client: RST-ACK\n");
        Assert.That((segments[1].Seq, segments[1].Ack), Is.EqualTo((0u, segments[0].Seq + 1)));
    }

    [Test]
    public void Addresses_of_version_6_where_the_text_asks_for_them()
    {
        Taken taken = Exports.Segments("use tcp with ip=6\n" + Opening);
        Assert.That(taken.Segments[0].Connection.Name, Is.EqualTo("[2001:db8::1]:49152-[2001:db8::2]:4000#1"));
        Assert.That(taken.Segments.Select(one => one.Segment.Checksum), Is.All.EqualTo(ChecksumState.Good));
    }

    [Test]
    public void Each_run_and_each_connection_has_a_port_of_its_own()
    {
        Taken taken = Exports.Segments(Opening + "client/2 -> server/2: SYN\nopt\n  client -> server: DATA 10\nend\n");
        Assert.That(taken.Segments.Select(one => one.Connection.Name).Distinct(), Is.EqualTo(new[]
        {
            "192.0.2.1:49152-192.0.2.2:4000#1", "192.0.2.1:49153-192.0.2.2:4000#1", "192.0.2.1:49154-192.0.2.2:4000#1", "192.0.2.1:49155-192.0.2.2:4000#1",
        }));
    }

    [Test]
    public void A_frame_says_which_line_it_is_from_and_what_is_wrong_with_it()
    {
        ExportedRun exported = Exports.Exported(Exports.Runs(Opening + "client -> server: DATA 100\nserver -> client: ACK ack=900 !! ack-unsent\n").Single());
        Assert.That(exported.Frames.Last().Comments, Is.EqualTo(new[]
        {
            "talk.hs:5: server -> client: ACK ack=900 !! ack-unsent",
            "error[TCP201]: ack-unsent: server acknowledges 900, client has sent up to 101",
        }));
    }

    [Test]
    public void Given_states_are_reached_by_segments()
    {
        Segment[] segments = Of("given client.tcp = FIN-WAIT-2, server.tcp = CLOSE-WAIT\nserver -> client: DATA 10\n");
        Assert.That(segments.Select(one => one.Flags), Is.EqualTo(new[]
        {
            TcpFlags.Syn, TcpFlags.Syn | TcpFlags.Ack, TcpFlags.Ack, TcpFlags.Fin | TcpFlags.Ack, TcpFlags.Ack, TcpFlags.Psh | TcpFlags.Ack,
        }));
        Assert.That(segments[5].Ack, Is.EqualTo(segments[0].Seq + 2));
    }

    [Test]
    public void Tls_alone_goes_over_an_ordinary_connection()
    {
        Taken taken = Exports.Segments("""
            use tls 1.2 with kex=rsa
            client -> server: ClientHello
            server -> client: ServerHello, Certificate, ServerHelloDone
            client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
            server -> client: ChangeCipherSpec, Finished
            client -> server: close_notify
            server -> client: close_notify
            """);
        Segment[] all = [.. taken.Segments.Select(one => one.Segment)];
        Assert.Multiple(() =>
        {
            Assert.That(all.Take(3).Select(one => one.Flags), Is.EqualTo(new[] { TcpFlags.Syn, TcpFlags.Syn | TcpFlags.Ack, TcpFlags.Ack }));
            Assert.That(all.TakeLast(3).Select(one => one.Flags), Is.EqualTo(new[] { TcpFlags.Fin | TcpFlags.Ack, TcpFlags.Fin | TcpFlags.Ack, TcpFlags.Ack }));
            Assert.That(taken.Segments[3].Payload[0], Is.EqualTo(22));
            Assert.That(taken.Segments[0].Connection.Name, Does.EndWith(":443#1"));
        });
    }

    [Test]
    public void Segments_that_carry_tls_count_the_octets_that_are_there()
    {
        Taken taken = Exports.Segments("use tcp, tls 1.2 with kex=rsa\n" + Opening + """
            client -> server: ClientHello
            server -> client: ACK
            server -> client: ServerHello, Certificate, ServerHelloDone
            client -> server: ACK
            client -> server: RST
            """);
        Segment[] all = [.. taken.Segments.Select(one => one.Segment)];
        Assert.Multiple(() =>
        {
            Assert.That(all[3].Length, Is.Not.EqualTo(100).And.GreaterThan(40));
            Assert.That(all[4].Ack, Is.EqualTo(all[3].Seq + (uint)all[3].Length));
            Assert.That(all[6].Ack, Is.EqualTo(all[5].Seq + (uint)all[5].Length));
        });
    }

    private static Segment[] Of(string text) => [.. Exports.Segments(text).Segments.Select(one => one.Segment)];
}
