using ScenarioRunner.Capture.Files;

namespace ScenarioRunner.Capture.Tests.Building;

/// <summary>A frame that outlives the reader's buffer.</summary>
internal sealed record KeptFrame(long Number, long Time, int LinkType, int Interface, int OriginalLength, string Data);

/// <summary>Reads all frames of a capture.</summary>
internal static class Frames
{
    public static List<KeptFrame> Of(CaptureReader reader)
    {
        List<KeptFrame> frames = [];
        while (reader.Next(out Frame frame))
            frames.Add(new KeptFrame(frame.Number, frame.Time, frame.LinkType, frame.Interface, frame.OriginalLength, Convert.ToHexString(frame.Data)));
        return frames;
    }

    public static (List<KeptFrame> Frames, IReadOnlyList<CaptureProblem> Problems) Of(byte[] file, CaptureOptions? options = null)
    {
        CaptureReader reader = CaptureReader.Open(new DripStream(file), options);
        return (Of(reader), reader.Problems);
    }
}
