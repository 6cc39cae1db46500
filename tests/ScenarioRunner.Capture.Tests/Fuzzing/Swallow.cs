using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Tests.Fuzzing;

/// <summary>Takes a capture through all layers and checks what must hold for any bytes.</summary>
internal sealed class Swallow : ISegmentSink, IStreamSink
{
    private readonly List<Connection> _open = [];
    private long _frame;
    private long _octets;

    public static void Whole(byte[] file)
    {
        Swallow swallow = new();
        CaptureReader reader = CaptureReader.Open(new MemoryStream(file), new CaptureOptions { UnpackLimit = 1 << 20 });
        SplitSummary summary = ConnectionSplitter.Run(reader, swallow, new SplitOptions { MostConnections = 8, QuietFrames = 4, QuietTime = 0 });
        Require(swallow._open.Count == 0, "a connection did not end");
        Require(summary.Segments <= summary.Frames, "there are more segments than frames");
        Require(reader.Problems.All(problem => problem.Frame > 0 && problem.Offset >= 0 && problem.Offset <= reader.Position && problem.Message.Length > 0), "a problem is nowhere");
    }

    void ISegmentSink.Segment(Connection connection, in Segment segment, ReadOnlySpan<byte> payload)
    {
        Require(segment.Frame > _frame, "frames go backwards");
        _frame = segment.Frame;
        Require(payload.Length <= segment.Length && (segment.Cut || payload.Length == segment.Length), "the payload does not fit the segment");
        if (connection.State is null)
        {
            connection.State = new[] { new StreamAssembler(this, 1000), new StreamAssembler(this, 1000) };
            _open.Add(connection);
        }

        StreamAssembler[] both = (StreamAssembler[])connection.State;
        both[segment.FromFirst ? 0 : 1].Take(segment, payload);
        both[segment.FromFirst ? 1 : 0].Acknowledged(segment);
    }

    void ISegmentSink.Ended(Connection connection)
    {
        Require(_open.Remove(connection), "a connection ended twice");
        foreach (StreamAssembler assembler in (StreamAssembler[])connection.State!)
            assembler.End();
        Require(connection.Name.Length > 8, "a connection has no name");
    }

    void IStreamSink.Octets(ReadOnlySpan<byte> octets, long frame) => _octets += octets.Length;

    void IStreamSink.Lost(long count) => Require(count > 0, "nothing is lost");

    void IStreamSink.Finished(long frame) => Require(frame > 0, "finished by no frame");

    private static void Require(bool holds, string message)
    {
        if (!holds)
            throw new InvalidOperationException(message);
    }
}
