using NUnit.Framework;
using ScenarioRunner.Capture.Tests.Building;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Tests.Wire;

public sealed class IpTests
{
    private static readonly byte[] s_data = [.. Enumerable.Range(0, 60).Select(value => (byte)value)];
    private static readonly TcpPacket s_four = new() { Data = s_data, Id = 9, Ttl = 33 };
    private static readonly TcpPacket s_six = new() { Data = s_data, From = "fe80::1", To = "fe80::2" };

    [Test]
    public void Padding_behind_the_total_length_is_not_payload() =>
        Assert.That(Only([.. (s_four with { Data = [1] }).Ip(), 0, 0, 0, 0, 0]).Payload, Is.EqualTo(new byte[] { 1 }));

    [Test]
    public void Options_of_the_header_are_passed_over()
    {
        byte[] ip = s_four.Ip();
        byte[] longer = [0x47, .. ip[1..20], 1, 1, 1, 1, 1, 1, 1, 0, .. ip[20..]];
        longer[3] += 8;
        Assert.That(Only(longer).Payload, Is.EqualTo(s_data));
    }

    [Test]
    public void A_total_length_of_zero_leaves_the_captured_length([Values] bool six)
    {
        TcpPacket packet = six ? s_six : s_four;
        (Segment segment, byte[] payload) = Only(packet.Ip(packet.Tcp(), 6, length: 0));
        Assert.Multiple(() =>
        {
            Assert.That(segment.Length, Is.EqualTo(60));
            Assert.That(payload, Is.EqualTo(s_data));
        });
    }

    [Test]
    public void The_length_as_sent_is_known_where_the_capture_cut([Values] bool six)
    {
        (Segment segment, byte[] payload) = Only((six ? s_six : s_four).Ip()[..^50]);
        Assert.Multiple(() =>
        {
            Assert.That(segment.Length, Is.EqualTo(60));
            Assert.That(segment.Cut);
            Assert.That(segment.Checksum, Is.EqualTo(ChecksumState.NotCovered));
            Assert.That(payload, Is.EqualTo(s_data[..10]));
        });
    }

    [Test]
    public void Time_to_live_identification_and_congestion_bits_are_kept()
    {
        byte[] ip = s_four.Ip();
        ip[1] = 3;
        Segment segment = Only(ip).Segment;
        Assert.That((segment.Ttl, segment.Identification, segment.Ecn), Is.EqualTo((33, 9u, 3)));
    }

    [Test]
    public void Extension_headers_are_passed_over()
    {
        byte[] tcp = s_six.Tcp();
        byte[] payload = [60, 0, 0, 0, 0, 0, 0, 0, 43, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 44, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 7, .. tcp];
        (Segment segment, byte[] data) = Only(s_six.Ip(payload, 0));
        Assert.Multiple(() =>
        {
            Assert.That(data, Is.EqualTo(s_data));
            Assert.That(segment.Checksum, Is.EqualTo(ChecksumState.Good));
        });
    }

    [Test]
    public void More_extension_headers_than_can_be_are_no_segment()
    {
        byte[] payload = [.. Enumerable.Range(0, 20).SelectMany(number => new byte[] { 60, 0, 0, 0, 0, 0, 0, 0 }), .. s_six.Tcp()];
        Assert.That(Taken.From(new PcapFile { Link = 101 }.Of(s_six.Ip(payload, 60))).Segments, Is.Empty);
    }

    [Test]
    public void Fragments_in_any_order_are_put_together([Values] bool six, [Values(0, 1, 2)] int first)
    {
        TcpPacket packet = six ? s_six : s_four;
        byte[] tcp = packet.Tcp();
        byte[][] pieces = [Piece(packet, tcp, 0, 32), Piece(packet, tcp, 32, 64), Piece(packet, tcp, 64, 80)];
        Taken taken = Taken.From(new PcapFile { Link = 101 }.Of(pieces[first], pieces[(first + 1) % 3], pieces[(first + 1) % 3], pieces[(first + 2) % 3]));
        Assert.Multiple(() =>
        {
            (_, Segment segment, byte[] payload) = taken.Segments.Single();
            Assert.That(payload, Is.EqualTo(s_data));
            Assert.That((segment.Frame, segment.Checksum), Is.EqualTo((4L, ChecksumState.Good)));
        });
    }

    [Test]
    public void Where_fragments_overlap_the_first_copy_stays()
    {
        byte[] tcp = s_four.Tcp();
        byte[] other = [.. tcp.Select(octet => (byte)~octet)];
        Taken taken = Taken.From(new PcapFile { Link = 101 }.Of(Piece(s_four, tcp, 0, 40), Piece(s_four, other, 24, 40), Piece(s_four, tcp, 40, 80)));
        Assert.That(taken.Segments.Single().Payload, Is.EqualTo(s_data));
    }

    [Test]
    public void Fragments_that_contradict_each_other_are_given_up()
    {
        byte[] tcp = s_four.Tcp();
        Taken taken = Taken.From(new PcapFile { Link = 101 }.Of(Piece(s_four, tcp, 64, 80), Piece(s_four, [.. tcp, .. tcp], 80, 96), Piece(s_four, tcp, 0, 64)));
        Assert.Multiple(() =>
        {
            Assert.That(taken.Segments, Is.Empty);
            Assert.That(taken.Summary.FragmentsGivenUp, Is.EqualTo(1));
        });
    }

    [Test]
    public void Datagrams_that_never_become_whole_are_bounded()
    {
        byte[] tcp = s_four.Tcp();
        Taken taken = Taken.From(new PcapFile { Link = 101 }.Of(Enumerable.Range(1, 1000).Select(id => Piece(s_four with { Id = id }, tcp, 0, 40))));
        Assert.That(taken.Summary.FragmentsGivenUp, Is.EqualTo(1000 - 256));
    }

    [Test]
    public void An_error_message_that_quotes_a_segment_is_no_segment() =>
        Assert.That(Taken.From(new PcapFile { Link = 101 }.Of(s_four.Ip([3, 3, 0, 0, 0, 0, 0, 0, .. s_four.Ip()[..28]], 1))).Segments, Is.Empty);

    private static (Segment Segment, byte[] Payload) Only(byte[] ip)
    {
        Taken taken = Taken.From(new PcapFile { Link = 101 }.Of(ip));
        return (taken.Segments.Single().Segment, taken.Segments.Single().Payload);
    }

    private static byte[] Piece(TcpPacket packet, byte[] tcp, int from, int to)
    {
        int more = to < 80 ? 1 : 0;
        return packet.IsVersion6
            ? packet.Ip(new Octets().Byte(6).Byte(0).Half(from | more).Word(5).Bytes(tcp.AsSpan(from, to - from)).ToArray(), 44)
            : packet.Ip(tcp[from..to], 6, more << 13 | from / 8);
    }
}
