using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Connections;

/// <summary>
/// Hands each connection to one of several sinks, which work at the same time. Each sees connections of its own that
/// say what was seen up to the segment at hand, however far the reading has come.
/// </summary>
public sealed class SegmentLanes : ISegmentSink, IDisposable
{
    private readonly SegmentLane[] _lanes;
    private readonly ISegmentSink _first;

    /// <summary>So many batches of segments make a thread worth while.</summary>
    public const int ShortCapture = 8;

    /// <param name="alone">So many batches of each sink are worked off by the caller.</param>
    public SegmentLanes(IReadOnlyList<ISegmentSink> sinks, int alone = ShortCapture)
    {
        _first = sinks[0];
        _lanes = [.. sinks.Select(sink => new SegmentLane(sink, alone))];
    }

    void ISegmentSink.Segment(Connection connection, in Segment segment, ReadOnlySpan<byte> payload) =>
        Lane(connection).Segment((Connection)(connection.State ??= connection.AsOpened(segment)), segment, payload);

    void ISegmentSink.Ended(Connection connection)
    {
        if (connection.State is not Connection own)
            return;
        Lane(connection).Ended(own);
        connection.State = null;
    }

    /// <summary>Secrets are for connections in any lane, and sessions are resumed across them: from then on one works behind the other.</summary>
    void ISegmentSink.Secrets(ReadOnlySpan<byte> keyLog)
    {
        Join();
        _first.Secrets(keyLog);
    }

    /// <summary>Returns when all is worked off; throws what a sink threw.</summary>
    public void Join()
    {
        foreach (SegmentLane lane in _lanes)
            lane.Join();
    }

    public void Dispose()
    {
        foreach (SegmentLane lane in _lanes)
            lane.Dispose();
    }

    private SegmentLane Lane(Connection connection) => _lanes[connection.Index % _lanes.Length];
}
