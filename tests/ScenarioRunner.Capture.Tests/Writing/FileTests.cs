using System.Text;
using NUnit.Framework;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Tests.Building;
using ScenarioRunner.Capture.Writing;

namespace ScenarioRunner.Capture.Tests.Writing;

/// <summary>Files that were written, read back.</summary>
public sealed class FileTests
{
    private static readonly byte[] s_octets = [1, 2, 3, 4, 5];

    [Test]
    public void Frames_have_their_time_and_their_octets_in_either_format([Values] bool isPcapng)
    {
        byte[] file = Written(stream => isPcapng ? new PcapngWriter(stream, "runner", "wire") : new PcapWriter(stream), writer => writer.Frame(1_735_689_600_123_456, s_octets, ["one"]));
        (List<KeptFrame> frames, IReadOnlyList<CaptureProblem> problems) = Frames.Of(file);
        Assert.That(problems, Is.Empty);
        Assert.That(frames, Is.EqualTo(new[] { new KeptFrame(1, 1_735_689_600_123_456_000, 1, 0, 5, "0102030405") }));
    }

    [Test]
    public void Secrets_come_back()
    {
        byte[] file = Written(stream => new PcapngWriter(stream, "runner", "wire"), writer =>
        {
            writer.Secrets("CLIENT_RANDOM 00 11\n");
            writer.Frame(0, s_octets, []);
        });
        CaptureReader reader = CaptureReader.Open(new MemoryStream(file));
        Assert.That(reader.Next(out _));
        Assert.That(Encoding.ASCII.GetString(reader.Secrets.Single().Span), Is.EqualTo("CLIENT_RANDOM 00 11\n"));
    }

    [Test]
    public void Several_comments_stand_with_a_frame_and_a_long_one_is_cut_between_characters()
    {
        byte[] file = Written(stream => new PcapngWriter(stream, "runner", "wire"), writer => writer.Frame(0, s_octets, ["first", "第二", new string('ü', 70_000)]));
        string text = Encoding.UTF8.GetString(file);
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain("first").And.Contain("第二"));
            Assert.That(text.Count(letter => letter == 'ü'), Is.EqualTo(32_500));
            Assert.That(Frames.Of(file).Frames, Has.Count.EqualTo(1));
        });
    }

    private static byte[] Written(Func<Stream, ICaptureWriter> open, Action<ICaptureWriter> write)
    {
        using MemoryStream stream = new();
        write(open(stream));
        return stream.ToArray();
    }
}
