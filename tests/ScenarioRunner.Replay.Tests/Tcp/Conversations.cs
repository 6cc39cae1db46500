using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Replay.Known;
using ScenarioRunner.Replay.Tests.Corpora;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Tests.Tcp;

/// <summary>The segments of recorded conversations.</summary>
internal static class Conversations
{
    public static List<List<Segment>> Of(string file)
    {
        using FileStream stream = File.OpenRead(Corpus.PathOf(file));
        Sink sink = new();
        ConnectionSplitter.Run(CaptureReader.Open(stream), sink);
        return [.. sink.All.Values];
    }

    public static Observation Judge(FollowerPool followers, IReadOnlyList<Segment> segments)
    {
        TcpFollower follower = followers.RentTcp();
        foreach (Segment segment in segments)
            follower.Take(segment);
        Observation observation = follower.End();
        followers.Return(follower);
        return observation;
    }

    private sealed class Sink : ISegmentSink
    {
        public SortedDictionary<long, List<Segment>> All { get; } = [];

        public void Segment(Connection connection, in Segment segment, ReadOnlySpan<byte> payload)
        {
            if (connection.IsSelf || connection.StartedBeforeCapture || segment.Duplicate)
                return;
            if (!All.TryGetValue(connection.Index, out List<Segment>? segments))
                All[connection.Index] = segments = [];
            segments.Add(segment);
        }

        public void Ended(Connection connection)
        {
        }
    }
}
