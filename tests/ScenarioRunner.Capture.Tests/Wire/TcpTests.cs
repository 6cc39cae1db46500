using NUnit.Framework;
using ScenarioRunner.Capture.Tests.Building;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Tests.Wire;

public sealed class TcpTests
{
    [Test]
    public void A_segment_is_small() => Assert.That(System.Runtime.CompilerServices.Unsafe.SizeOf<Segment>(), Is.LessThanOrEqualTo(112));

    [Test]
    public void The_fixed_fields_are_read()
    {
        Segment segment = Of(new TcpPacket { Seq = 0xfffffff0, Ack = 0x80000000, Flags = (TcpFlags)0x1ff, Window = 65535, Data = [1, 2] });
        Assert.Multiple(() =>
        {
            Assert.That((segment.Seq, segment.Ack, segment.Flags, segment.Window, segment.Length), Is.EqualTo((0xfffffff0, 0x80000000, (TcpFlags)0x1ff, 65535, 2)));
            Assert.That((segment.Space, segment.End), Is.EqualTo((4u, 0xfffffff4)));
        });
    }

    [Test]
    public void The_options_of_a_SYN_are_read()
    {
        Segment segment = With(2, 4, 5, 0xb4, 4, 2, 8, 10, 0, 0, 0, 7, 0, 0, 0, 9, 1, 3, 3, 14);
        Assert.Multiple(() =>
        {
            Assert.That(segment.Options, Is.EqualTo(TcpOptions.Mss | TcpOptions.SackPermitted | TcpOptions.Timestamps | TcpOptions.WindowScale));
            Assert.That((segment.Mss, segment.WindowScale, segment.TsVal, segment.TsEcr), Is.EqualTo((1460, 14, 7u, 9u)));
        });
    }

    [Test]
    public void Up_to_four_SACK_blocks_are_read([Range(1, 4)] int blocks)
    {
        Octets option = new Octets().Byte(5).Byte(2 + 8 * blocks);
        for (int block = 0; block < blocks; block++)
            option.Word(block * 100 + 1).Word(block * 100 + 50);
        Segment segment = With(option.ToArray());
        Assert.Multiple(() =>
        {
            Assert.That((segment.Options, segment.SackCount), Is.EqualTo((TcpOptions.Sack, blocks)));
            Assert.That(Enumerable.Range(0, 2 * blocks).Select(edge => segment.Sack[edge]), Is.EqualTo(Enumerable.Range(0, 2 * blocks).Select(edge => edge / 2 * 100 + (edge % 2 == 0 ? 1 : 50))));
        });
    }

    [TestCase(TcpOptions.FastOpen, 0, 34, 2)]
    [TestCase(TcpOptions.FastOpen, 8, 34, 10, 1, 2, 3, 4, 5, 6, 7, 8)]
    [TestCase(TcpOptions.FastOpenExperimental, 0, 254, 4, 0xf9, 0x89)]
    [TestCase(TcpOptions.FastOpenExperimental, 4, 254, 8, 0xf9, 0x89, 1, 2, 3, 4)]
    [TestCase(TcpOptions.Unknown, 0, 254, 8, 1, 2, 1, 2, 3, 4)]
    [TestCase(TcpOptions.Unknown, 0, 30, 4, 1, 2)]
    [TestCase(TcpOptions.Md5, 0, 19, 18, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)]
    [TestCase(TcpOptions.Ao, 0, 29, 8, 1, 2, 3, 4, 5, 6)]
    [TestCase(TcpOptions.Malformed, 0, 2, 3, 1)]
    [TestCase(TcpOptions.Malformed, 0, 8, 9, 0, 0, 0, 0, 0, 0, 0)]
    [TestCase(TcpOptions.Malformed, 0, 99, 0, 0, 0)]
    [TestCase(TcpOptions.Malformed, 0, 99, 1, 0, 0)]
    [TestCase(TcpOptions.Malformed, 0, 99, 40, 0, 0)]
    [TestCase(TcpOptions.Malformed, 0, 1, 1, 1, 99)]
    [TestCase(TcpOptions.SackPermitted | TcpOptions.Repeated, 0, 4, 2, 4, 2)]
    [TestCase(TcpOptions.Mss | TcpOptions.Malformed, 0, 2, 4, 1, 1, 5, 3, 0, 0)]
    [TestCase(TcpOptions.None, 0, 0, 99, 0, 0)]
    public void Other_options_and_odd_ones_are_told_apart(TcpOptions options, int cookie, params int[] octets)
    {
        Segment segment = With([.. octets.Select(octet => (byte)octet)]);
        Assert.That((segment.Options, (int)segment.CookieLength), Is.EqualTo((options, cookie)));
    }

    [Test]
    public void Options_that_the_capture_cut_are_not_wrong()
    {
        byte[] ip = new TcpPacket { Options = [2, 4, 5, 0xb4, 8, 10, 0, 0, 0, 7, 0, 0, 0, 9] }.Ip();
        Segment segment = Taken.From(new PcapFile { Link = 101 }.Of([ip[..50]])).Segments.Single().Segment;
        Assert.That(segment.Options, Is.EqualTo(TcpOptions.Mss | TcpOptions.Cut));
    }

    [Test]
    public void A_right_checksum_is_good([Range(0, 70)] int length, [Values] bool six)
    {
        byte[] data = [.. Enumerable.Range(1, length).Select(value => (byte)(value * 37))];
        TcpPacket packet = new() { Data = data, From = six ? "2001:db8:ffff::1" : "192.168.255.1", To = six ? "fe80::ffff:1" : "10.0.0.2" };
        Assert.That(Of(packet).Checksum, Is.EqualTo(ChecksumState.Good));
    }

    [TestCase(65_000)]
    [TestCase(250_000)]
    public void The_sum_of_large_segments_does_not_overflow(int length)
    {
        byte[] data = new byte[length];
        data.AsSpan().Fill(0xff);
        TcpPacket packet = new() { Data = data };
        byte[] ip = packet.Ip(packet.Tcp(), 6, length: 0);
        Assert.That(Taken.From(new PcapFile { Link = 101 }.Of(ip)).Segments.Single().Segment.Checksum, Is.EqualTo(ChecksumState.Good));
    }

    [Test]
    public void A_wrong_checksum_is_bad() => Assert.That(Of(new TcpPacket { Checksum = 0x1234 }).Checksum, Is.EqualTo(ChecksumState.Bad));

    [Test]
    public void A_checksum_that_was_left_to_the_card_is_no_fault([Values] bool six, [Values] bool zero)
    {
        TcpPacket packet = new() { Data = new byte[100], From = six ? "::1" : "127.0.0.1", To = six ? "::2" : "127.0.0.2" };
        Assert.That(Of(packet with { Checksum = zero ? 0 : packet.PartialSum() }).Checksum, Is.EqualTo(ChecksumState.Offloaded));
    }

    [TestCase(0)]
    [TestCase(4)]
    [TestCase(15)]
    public void A_header_length_that_cannot_be_is_counted_as_unreadable(int words)
    {
        byte[] ip = new TcpPacket().Ip();
        ip[32] = (byte)(words << 4);
        Taken taken = Taken.From(new PcapFile { Link = 101 }.Of(ip));
        Assert.That((taken.Segments.Count, taken.Summary.Unreadable), Is.EqualTo((0, 1)));
    }

    private static Segment With(params byte[] options) => Of(new TcpPacket { Options = options });

    private static Segment Of(TcpPacket packet) => Taken.From(packet).Segments.Single().Segment;
}
