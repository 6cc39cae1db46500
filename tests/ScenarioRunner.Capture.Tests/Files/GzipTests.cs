using System.IO.Compression;
using NUnit.Framework;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Tests.Building;

namespace ScenarioRunner.Capture.Tests.Files;

public sealed class GzipTests
{
    private static readonly byte[] s_file = new PcapFile().Of(Enumerable.Range(0, 200).Select(number => Enumerable.Range(number, 300).Select(value => (byte)(value * value)).ToArray()));

    [Test]
    public void A_packed_capture_reads_as_the_capture() => Assert.That(Frames.Of(Packed(s_file)).Frames, Is.EqualTo(Frames.Of(s_file).Frames));

    [Test]
    public void Members_one_behind_the_other_are_one_capture() =>
        Assert.That(Frames.Of([.. Packed(s_file[..1000]), .. Packed(s_file[1000..1001]), .. Packed(s_file[1001..])]).Frames, Is.EqualTo(Frames.Of(s_file).Frames));

    [Test]
    public void A_packed_capture_that_is_cut_gives_what_can_be_read()
    {
        byte[] packed = Packed(s_file);
        (List<KeptFrame> frames, IReadOnlyList<CaptureProblem> problems) = Frames.Of(packed[..(packed.Length / 2)]);
        Assert.Multiple(() =>
        {
            Assert.That(frames, Is.Not.Empty.And.Count.LessThan(200));
            Assert.That(problems.Single().Kind, Is.EqualTo(CaptureProblemKind.Compression).Or.EqualTo(CaptureProblemKind.CutShort));
        });
    }

    [Test]
    public void Damaged_packing_is_a_problem()
    {
        byte[] packed = Packed(s_file);
        packed.AsSpan(packed.Length / 2, 40).Fill(0xff);
        Assert.That(Frames.Of(packed).Problems.Single().Kind, Is.EqualTo(CaptureProblemKind.Compression).Or.EqualTo(CaptureProblemKind.Damaged));
    }

    [Test]
    public void What_unpacks_to_too_much_ends_with_a_problem()
    {
        (List<KeptFrame> frames, IReadOnlyList<CaptureProblem> problems) = Frames.Of(Packed(s_file), new CaptureOptions { UnpackLimit = 10_000 });
        Assert.Multiple(() =>
        {
            Assert.That(frames, Has.Count.EqualTo((10_000 - 24) / 316));
            Assert.That(problems.Single().Kind, Is.EqualTo(CaptureProblemKind.Compression));
            Assert.That(problems.Single().Message, Is.EqualTo("the input unpacks to more than 10000 bytes"));
        });
    }

    [Test]
    public void A_bomb_is_no_capture_and_is_not_unpacked()
    {
        byte[] bomb = Packed(new byte[50_000_000]);
        Assert.That(Frames.Of(bomb).Problems.Single().Kind, Is.EqualTo(CaptureProblemKind.NotACapture));
    }

    internal static byte[] Packed(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
