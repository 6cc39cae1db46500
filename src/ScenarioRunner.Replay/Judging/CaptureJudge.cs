using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Replay.Known;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Judging;

/// <summary>Runs the machines over each connection of a capture.</summary>
public sealed class CaptureJudge : ISegmentSink
{
    /// <summary>An ended connection is kept for late copies of its last segments, but not for long: each costs about 10 KB.</summary>
    private static readonly SplitOptions s_options = new() { MostConnections = 200_000, QuietFrames = 4096, QuietTime = 2_000_000_000 };

    private const long MostLeft = 40 << 20;

    private readonly KeyLog _keys;
    private readonly Action<JudgedConnection> _take;
    private readonly FollowerPool _followers;
    private readonly Sweep _sweep;

    // Of so many that work at the same time, each takes its share of what all may leave behind.
    private CaptureJudge(KeyLog keys, Action<JudgedConnection> take, FollowerPool followers, int others = 0)
    {
        (_keys, _take, _followers, _sweep) = (keys, take, followers, new Sweep(MostLeft / (1 + others)));
    }

    /// <summary>Messages of TLS as they are found, for who wants more than the verdict.</summary>
    private Action<Connection, TlsUnit>? Watch { get; init; }

    /// <summary>Segments as they are read.</summary>
    private SegmentWatch? WatchSegments { get; init; }

    /// <summary>Reads a capture to its end.</summary>
    /// <param name="take">Gets each connection when it has ended.</param>
    /// <param name="keys">Secrets that open what TLS closed; those in the capture itself are added.</param>
    /// <param name="watch">Gets each message of TLS as it is found.</param>
    /// <param name="watchSegments">Gets each segment, before the messages that it completes.</param>
    /// <param name="knowsCourses">A connection that goes as one before it gets that one's verdict, which is quicker and says the same.</param>
    /// <param name="known">The connections of captures before this one; those of this one are added.</param>
    public static SplitSummary Run(
        CaptureReader reader, Action<JudgedConnection> take, KeyLog? keys = null, Action<Connection, TlsUnit>? watch = null, SegmentWatch? watchSegments = null, bool knowsCourses = true, KnownTraffic? known = null)
    {
        FollowerPool followers = known?.Rent() ?? new FollowerPool(knowsCourses ? KnownCourses.Most : 0);
        SplitSummary summary = ConnectionSplitter.Run(reader, new CaptureJudge(keys ?? new KeyLog(), take, followers) { Watch = watch, WatchSegments = watchSegments }, s_options);
        known?.Return(followers);
        return summary;
    }

    /// <summary>Reads a capture without a key log to its end, and judges as many connections at the same time as there are takers.</summary>
    /// <param name="takes">Each gets a share of the connections, on a thread of its own; which share depends on nothing but the capture.</param>
    /// <param name="alone">So many batches of segments are judged before there are threads.</param>
    public static SplitSummary RunInLanes(CaptureReader reader, IReadOnlyList<Action<JudgedConnection>> takes, int alone = SegmentLanes.ShortCapture)
    {
        KeyLog keys = new();
        using SegmentLanes lanes = new([.. takes.Select(take => new CaptureJudge(keys, take, new FollowerPool(KnownCourses.Most / takes.Count), takes.Count - 1))], alone);
        SplitSummary summary = ConnectionSplitter.Run(reader, lanes, s_options);
        lanes.Join();
        return summary;
    }

    void ISegmentSink.Segment(Connection connection, in Segment segment, ReadOnlySpan<byte> payload)
    {
        _sweep.Note();
        if (segment.Duplicate || connection.IsSelf)
            return;
        WatchSegments?.Invoke(connection, segment);
        ((ConnectionJudge)(connection.State ??= Judge(connection))).Take(connection, segment, payload);
    }

    void ISegmentSink.Secrets(ReadOnlySpan<byte> keyLog) => _keys.Read(keyLog);

    void ISegmentSink.Ended(Connection connection)
    {
        ConnectionJudge? judge = connection.State as ConnectionJudge;
        bool isHalf = connection.Stream(true).Segments == 0 || connection.Stream(false).Segments == 0;
        Observation? tcp = isHalf ? null : judge?.End();
        string unjudged = connection.IsSelf ? "both ends are one socket"
            : isHalf ? connection.StartedBeforeCapture ? "it began before the capture" : "one direction was captured"
            : judge?.Unjudged ?? "";
        bool isJudged = unjudged.Length == 0;
        _take(new JudgedConnection(connection, isJudged ? tcp : null, unjudged)
        {
            Tls = isJudged ? judge?.EndTls(connection) : null,
            JoinedAt = judge?.JoinedAt ?? 0,
            LeavesTls = judge is { LeavesTls: true },
        });
        if (judge is null)
            return;
        judge.Dispose();
        connection.State = null;
    }

    private ConnectionJudge Judge(Connection connection) =>
        new(_followers, _keys.Count > 0 ? _keys : null, Watch is { } watch ? unit => watch(connection, unit) : null);
}
