using System.Net;
using NUnit.Framework;
using ScenarioRunner.Capture.Tests.Building;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Capture.Writing;

namespace ScenarioRunner.Capture.Tests.Writing;

/// <summary>Frames that were written, read back.</summary>
public sealed class FrameTests
{
    private static readonly WrittenSegment s_segment = new(
        new IPEndPoint(IPAddress.Parse("192.0.2.1"), 49152), new IPEndPoint(IPAddress.Parse("192.0.2.2"), 443), 4294967295, 77, TcpFlags.Psh | TcpFlags.Ack)
    {
        Window = 500,
        Urgent = 3,
        Identification = 4660,
        Ttl = 61,
        Ecn = 2,
        Payload = "odd"u8.ToArray(),
    };

    [TestCase("192.0.2.1", "192.0.2.2")]
    [TestCase("2001:db8::1", "2001:db8::2")]
    public void A_segment_is_read_as_it_was_written(string source, string destination)
    {
        WrittenSegment written = s_segment with { Source = new IPEndPoint(IPAddress.Parse(source), 49152), Destination = new IPEndPoint(IPAddress.Parse(destination), 443) };
        (Segment read, byte[] payload) = Read(written);
        Assert.Multiple(() =>
        {
            Assert.That((read.Seq, read.Ack, read.Flags, read.Window, read.Urgent), Is.EqualTo((4294967295, 77u, TcpFlags.Psh | TcpFlags.Ack, (ushort)500, (ushort)3)));
            Assert.That((read.Ttl, read.Ecn, read.Checksum), Is.EqualTo(((byte)61, (byte)2, ChecksumState.Good)));
            Assert.That(payload, Is.EqualTo(written.Payload.ToArray()));
        });
    }

    [Test]
    public void The_checksum_of_the_ip_header_adds_up()
    {
        byte[] frame = FrameWriter.Write(s_segment);
        int sum = 0;
        for (int i = 14; i < 34; i += 2)
            sum += frame[i] << 8 | frame[i + 1];
        Assert.That((sum >> 16) + (sum & 0xffff), Is.EqualTo(0xffff));
    }

    [Test]
    public void A_checksum_is_wrong_where_that_is_asked_for()
    {
        // Whatever the right one is.
        for (int ack = 0; ack < 2000; ack++)
            Assert.That(Read(s_segment with { Ack = (uint)ack * 33, BadChecksum = true }).Segment.Checksum, Is.EqualTo(ChecksumState.Bad));
    }

    [Test]
    public void All_options_fit_beside_each_other()
    {
        OptionWriter options = new OptionWriter().Mss(1460).SackPermitted().Timestamps(11, 22).WindowScale(7).FastOpen([1, 2, 3, 4]);
        Segment read = Read(s_segment with { Flags = TcpFlags.Syn, Options = options.ToArray() }).Segment;
        Assert.Multiple(() =>
        {
            Assert.That(options.IsFull, Is.False);
            Assert.That(read.Options, Is.EqualTo(TcpOptions.Mss | TcpOptions.SackPermitted | TcpOptions.Timestamps | TcpOptions.WindowScale | TcpOptions.FastOpen));
            Assert.That((read.Mss, read.WindowScale, read.TsVal, read.TsEcr, read.CookieLength), Is.EqualTo(((ushort)1460, (byte)7, 11u, 22u, (byte)4)));
        });
    }

    [Test]
    public void Options_that_do_not_fit_are_left_out_and_that_is_said()
    {
        OptionWriter options = new OptionWriter().Timestamps(1, 2).Sack([1, 2, 3, 4, 5, 6, 7, 8]);
        Segment read = Read(s_segment with { Options = options.ToArray() }).Segment;
        Assert.That((options.IsFull, read.SackCount, read.TsVal), Is.EqualTo((true, (byte)3, 1u)));
    }

    [Test]
    public void An_option_of_an_unknown_kind_and_the_end_of_the_list_are_padded()
    {
        Assert.That(new OptionWriter().Other(99, []).ToArray(), Is.EqualTo(new byte[] { 99, 2, 1, 1 }));
        Assert.That(new OptionWriter().Other(0, []).ToArray(), Is.EqualTo(new byte[] { 0, 0, 0, 0 }));
    }

    private static (Segment Segment, byte[] Payload) Read(WrittenSegment segment)
    {
        using MemoryStream stream = new();
        new PcapWriter(stream).Frame(1_000_000, FrameWriter.Write(segment), []);
        Taken taken = Taken.From(stream.ToArray());
        Assert.That(taken.Problems, Is.Empty);
        return (taken.Segments.Single().Segment, taken.Segments.Single().Payload);
    }
}
