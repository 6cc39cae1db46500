using NUnit.Framework;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Tests.Building;

namespace ScenarioRunner.Capture.Tests.Files;

public sealed class PcapngTests
{
    private static readonly byte[] s_frame = [1, 2, 3, 4, 5];

    [Test]
    public void All_kinds_of_packet_blocks_are_read([Values] bool big)
    {
        byte[] file = new PcapngFile(big).Section().Interface(101).Enhanced(s_frame, 5_000_000_000).Old(s_frame, 7).Simple(s_frame).ToArray();
        (List<KeptFrame> frames, IReadOnlyList<CaptureProblem> problems) = Frames.Of(file);
        Assert.Multiple(() =>
        {
            Assert.That(problems, Is.Empty);
            Assert.That(frames, Is.EqualTo(new[]
            {
                new KeptFrame(1, 5_000_000_000_000, 101, 0, 5, "0102030405"),
                new KeptFrame(2, 7000, 101, 0, 5, "0102030405"),
                new KeptFrame(3, 0, 101, 0, 5, "0102030405"),
            }));
        });
    }

    [Test]
    public void Sections_of_either_byte_order_have_interfaces_of_their_own()
    {
        byte[] file = new PcapngFile().Section(false).Interface(1).Interface(101).Enhanced(s_frame, number: 1)
            .Section(true).Interface(113).Enhanced(s_frame).ToArray();
        Assert.That(Frames.Of(file).Frames.Select(frame => (frame.Number, frame.LinkType, frame.Interface)), Is.EqualTo(new[] { (1L, 101, 1), (2L, 113, 2) }));
    }

    [TestCase(6, 1_500_000L, 1_500_000_000L)]
    [TestCase(9, 1_500_000_000L, 1_500_000_000L)]
    [TestCase(3, 1_500L, 1_500_000_000L)]
    [TestCase(0, 1L, 1_000_000_000L)]
    [TestCase(12, 1_500_000_000_000L, 1_500_000_000L)]
    [TestCase(0x80 | 10, 1536L, 1_500_000_000L)]
    [TestCase(0x80, 2L, 2_000_000_000L)]
    [TestCase(0xff, long.MaxValue, 0L)]
    [TestCase(127, long.MaxValue, 0L)]
    [TestCase(0, long.MaxValue, long.MaxValue)]
    public void The_resolution_of_times_is_heeded(int resolution, long ticks, long time)
    {
        PcapngFile file = new();
        file.Section().Interface(1, 0, file.Option(9, (byte)resolution)).Enhanced(s_frame, ticks);
        Assert.That(Frames.Of(file.ToArray()).Frames.Single().Time, Is.EqualTo(time));
    }

    [Test]
    public void The_offset_of_times_is_added()
    {
        PcapngFile file = new();
        file.Section().Interface(1, 0, [.. file.Option(9, 6), .. file.Option(14, 10, 0, 0, 0, 0, 0, 0, 0), .. file.Option(0)]).Enhanced(s_frame, 1);
        Assert.That(Frames.Of(file.ToArray()).Frames.Single().Time, Is.EqualTo(10_000_001_000));
    }

    [Test]
    public void Blocks_that_carry_no_packets_are_passed_over_and_journal_entries_are_numbered()
    {
        PcapngFile file = new PcapngFile().Section().Interface();
        foreach (long type in new long[] { 4, 5, 9, 0xbad, 0x40000bad, 0x80000001 })
            file.Block(type, file.Body.Bytes(1, 2, 3, 4, 5));
        (List<KeptFrame> frames, IReadOnlyList<CaptureProblem> problems) = Frames.Of(file.Enhanced(s_frame).ToArray());
        Assert.Multiple(() =>
        {
            Assert.That(problems, Is.Empty);
            Assert.That(frames.Single().Number, Is.EqualTo(2));
        });
    }

    [Test]
    public void A_packet_block_without_time_is_cut_at_the_snap_length()
    {
        PcapngFile file = new PcapngFile().Section().Interface(1, 3);
        file.Block(3, file.Body.Word(9).Bytes(1, 2, 3));
        Assert.That(Frames.Of(file.ToArray()).Frames.Single(), Is.EqualTo(new KeptFrame(1, 0, 1, 0, 9, "010203")));
    }

    [Test]
    public void Key_logs_are_handed_out_and_other_secrets_are_not()
    {
        byte[] file = new PcapngFile().Section().Secrets("CLIENT_RANDOM a b\n"u8).Interface().Secrets("x"u8, 0x57474b4c).Enhanced(s_frame).Secrets("second"u8).ToArray();
        CaptureReader reader = CaptureReader.Open(new MemoryStream(file));
        Assert.That(reader.Next(out _));
        Assert.That(reader.Secrets, Has.Count.EqualTo(1));
        Assert.That(reader.Next(out _), Is.False);
        Assert.That(reader.Secrets.Select(text => System.Text.Encoding.ASCII.GetString(text.Span)), Is.EqualTo(new[] { "CLIENT_RANDOM a b\n", "second" }));
    }

    [Test]
    public void A_packet_of_an_unknown_interface_is_left_out_with_one_problem()
    {
        byte[] file = new PcapngFile().Section().Interface().Enhanced(s_frame, number: 3).Enhanced(s_frame, number: 4).Enhanced(s_frame).ToArray();
        (List<KeptFrame> frames, IReadOnlyList<CaptureProblem> problems) = Frames.Of(file);
        Assert.Multiple(() =>
        {
            Assert.That(frames.Single().Number, Is.EqualTo(3));
            Assert.That(problems.Single().ToString(), Is.EqualTo("frame 1, byte 48: a packet names the interface 3, which the section does not describe; such packets are left out"));
        });
    }

    [TestCase(4, 13, "frame 2, byte 104: a block of 13 bytes cannot be")]
    [TestCase(4, 8, "frame 2, byte 104: a block of 8 bytes cannot be")]
    [TestCase(4, 52, "frame 2, byte 104: the two lengths of a block differ")]
    [TestCase(4, 60, "frame 2, byte 104: the file ends in the middle of a block")]
    [TestCase(4, 0x40000000, "frame 2, byte 104: a block of 1073741824 bytes is longer than can be")]
    [TestCase(20, 4000, "frame 2, byte 104: a packet is longer than its block")]
    public void Damage_ends_the_reading_behind_what_was_good(int at, int value, string problem)
    {
        byte[] file = new PcapngFile().Section().Interface().Enhanced(s_frame).Enhanced(s_frame).ToArray();
        BitConverter.TryWriteBytes(file.AsSpan(104 + at), value);
        (List<KeptFrame> frames, IReadOnlyList<CaptureProblem> problems) = Frames.Of(file);
        Assert.Multiple(() =>
        {
            Assert.That(frames, Has.Count.EqualTo(1));
            Assert.That(problems.Single().ToString(), Is.EqualTo(problem));
        });
    }

    [Test]
    public void A_section_without_byte_order_is_damage()
    {
        byte[] file = new PcapngFile().Section().ToArray();
        file[8] = 0;
        Assert.That(Frames.Of(file).Problems.Single().ToString(), Is.EqualTo("frame 1, byte 0: a section begins without its byte-order magic"));
    }
}
