using NUnit.Framework;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Tests.Building;

namespace ScenarioRunner.Capture.Tests.Files;

public sealed class PcapTests
{
    private static readonly byte[] s_frame = [1, 2, 3, 4, 5];

    [Test]
    public void Both_byte_orders_and_both_resolutions_are_read([Values] bool big, [Values] bool nano)
    {
        (List<KeptFrame> frames, IReadOnlyList<CaptureProblem> problems) = Frames.Of(new PcapFile { Big = big, Nano = nano, Link = 101 }.Of(s_frame, [], s_frame));
        long unit = nano ? 1 : 1000;
        Assert.Multiple(() =>
        {
            Assert.That(problems, Is.Empty);
            Assert.That(frames, Is.EqualTo(new[]
            {
                new KeptFrame(1, 1_700_000_000_000_000_000 + unit, 101, 0, 5, "0102030405"),
                new KeptFrame(2, 1_700_000_000_000_000_000 + 2 * unit, 101, 0, 0, ""),
                new KeptFrame(3, 1_700_000_000_000_000_000 + 3 * unit, 101, 0, 5, "0102030405"),
            }));
        });
    }

    [Test]
    public void The_length_on_the_wire_is_kept_where_the_snap_length_cut()
    {
        List<KeptFrame> frames = Frames.Of(new PcapFile { Snap = 2 }.Of(s_frame)).Frames;
        Assert.That(frames, Has.One.EqualTo(new KeptFrame(1, 1_700_000_000_000_001_000, 1, 0, 5, "0102")));
    }

    [Test]
    public void A_file_that_is_cut_gives_the_frames_before_and_says_where_it_broke([Range(1, 20)] int less)
    {
        byte[] file = new PcapFile().Of(s_frame, s_frame);
        (List<KeptFrame> frames, IReadOnlyList<CaptureProblem> problems) = Frames.Of(file[..^less]);
        Assert.Multiple(() =>
        {
            Assert.That(frames, Has.Count.EqualTo(1));
            Assert.That(problems.Single(), Is.EqualTo(new CaptureProblem(CaptureProblemKind.CutShort, 2, 45, less > 5 ? "the file ends in the middle of a packet's header" : "the file ends in the middle of a packet")));
        });
    }

    [Test]
    public void An_absurd_length_ends_the_reading()
    {
        byte[] file = new PcapFile().Of(s_frame, s_frame);
        file[45 + 8 + 3] = 0x7f;
        (List<KeptFrame> frames, IReadOnlyList<CaptureProblem> problems) = Frames.Of(file);
        Assert.Multiple(() =>
        {
            Assert.That(frames, Has.Count.EqualTo(1));
            Assert.That(problems.Single().ToString(), Is.EqualTo("frame 2, byte 45: a packet of 2130706437 bytes is longer than can be"));
        });
    }

    [TestCase(new byte[0], "frame 1, byte 0: the input is empty")]
    [TestCase(new byte[] { 1 }, "frame 1, byte 0: the input is too short for a capture")]
    [TestCase(new byte[] { 1, 2, 3, 4, 5, 6 }, "frame 1, byte 0: the input is neither pcap nor pcapng")]
    [TestCase(new byte[] { 0xd4, 0xc3, 0xb2, 0xa1, 2, 0 }, "frame 1, byte 0: the file ends in the middle of its header")]
    [TestCase(new byte[] { 0x28, 0xb5, 0x2f, 0xfd, 2, 0 }, "frame 1, byte 0: the input is compressed with zstd; unpack it first")]
    public void What_is_no_capture_is_named(byte[] file, string problem)
    {
        (List<KeptFrame> frames, IReadOnlyList<CaptureProblem> problems) = Frames.Of(file);
        Assert.Multiple(() =>
        {
            Assert.That(frames, Is.Empty);
            Assert.That(problems.Single().ToString(), Is.EqualTo(problem));
        });
    }

    [Test]
    public void Frames_longer_than_the_buffer_are_read()
    {
        byte[] longest = new byte[1 << 20];
        longest[^1] = 7;
        (List<KeptFrame> frames, IReadOnlyList<CaptureProblem> problems) = ([], []);
        CaptureReader reader = CaptureReader.Open(new MemoryStream(new PcapFile { Snap = 1 << 21 }.Of(s_frame, longest, s_frame)));
        frames = Frames.Of(reader);
        problems = reader.Problems;
        Assert.Multiple(() =>
        {
            Assert.That(problems, Is.Empty);
            Assert.That(frames.Select(frame => frame.Data.Length / 2), Is.EqualTo(new[] { 5, 1 << 20, 5 }));
            Assert.That(frames[1].Data, Does.EndWith("07"));
        });
    }
}
