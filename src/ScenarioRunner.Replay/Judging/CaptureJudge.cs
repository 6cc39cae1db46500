using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Replay.Judging;

/// <summary>Runs the machines over each connection of a capture.</summary>
public sealed class CaptureJudge : ISegmentSink
{
    private readonly Action<JudgedConnection> _take;

    private CaptureJudge(Action<JudgedConnection> take)
    {
        _take = take;
    }

    /// <summary>Reads a capture to its end.</summary>
    /// <param name="take">Gets each connection when it has ended.</param>
    public static SplitSummary Run(CaptureReader reader, Action<JudgedConnection> take) => ConnectionSplitter.Run(reader, new CaptureJudge(take));

    void ISegmentSink.Segment(Connection connection, in Segment segment, ReadOnlySpan<byte> payload)
    {
        if (segment.Duplicate || connection.IsSelf || connection.StartedBeforeCapture)
            return;
        ((ConnectionJudge)(connection.State ??= new ConnectionJudge())).Take(segment);
    }

    void ISegmentSink.Ended(Connection connection)
    {
        string unjudged = connection.IsSelf ? "both ends are one socket"
            : connection.StartedBeforeCapture ? "it began before the capture"
            : connection.State is ConnectionJudge { IsCut: true } ? "the options of its SYN are cut off"
            : connection.Stream(true).Segments == 0 || connection.Stream(false).Segments == 0 ? "one direction was captured"
            : "";
        _take(new JudgedConnection(connection, unjudged.Length > 0 ? null : (connection.State as ConnectionJudge)?.End(), unjudged));
        connection.State = null;
    }
}
