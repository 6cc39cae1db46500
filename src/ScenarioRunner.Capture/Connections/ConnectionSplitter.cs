using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Connections;

/// <summary>Sorts the segments of a capture into connections.</summary>
public sealed class ConnectionSplitter
{
    private readonly CaptureReader _reader;
    private readonly ISegmentSink _sink;
    private readonly SplitOptions _options;
    private readonly PacketDecoder _decoder = new();
    private readonly ConnectionTable _table = new();
    private readonly DuplicateFinder _duplicates = new();
    private readonly Queue<Connection> _over = new();
    private readonly HashSet<int> _unknownLinks = [];
    private long _connections;
    private bool _crowded;
    private int _logsRead;

    private ConnectionSplitter(CaptureReader reader, ISegmentSink sink, SplitOptions options)
    {
        (_reader, _sink, _options) = (reader, sink, options);
    }

    /// <summary>Reads the capture to its end.</summary>
    public static SplitSummary Run(CaptureReader reader, ISegmentSink sink, SplitOptions? options = null) =>
        new ConnectionSplitter(reader, sink, options ?? SplitOptions.Default).Run();

    private SplitSummary Run()
    {
        SplitSummary summary = new();
        SegmentView view = default;
        while (_reader.Next(out Frame frame))
        {
            summary.Frames++;
            if (_decoder.Decode(frame, ref view))
            {
                summary.Segments++;
                if (_reader.Secrets.Count > _logsRead)
                    HandSecrets();
                Take(ref view);
            }
            else
            {
                Left(frame);
            }
        }

        foreach (Connection connection in _table.InOrder())
            _sink.Ended(connection);
        summary.Connections = _connections;
        summary.Unreadable = _decoder.Unreadable;
        summary.FragmentsGivenUp = _decoder.FragmentsGivenUp;
        return summary;
    }

    private void HandSecrets()
    {
        for (; _logsRead < _reader.Secrets.Count; _logsRead++)
            _sink.Secrets(_reader.Secrets[_logsRead].Span);
    }

    private void Take(ref SegmentView view)
    {
        PairKey key = PairKey.Of(view, out bool sourceIsLow);
        int slot = _table.Find(key, out uint hash);
        Connection connection;
        if (slot < 0)
        {
            MakeRoom(view.Segment.Frame);
            _table.Add(key, hash, connection = Open(view, key, sourceIsLow, 1));
        }
        else
        {
            connection = _table[slot];
            if (Incarnations.Opens(connection, view.Segment, sourceIsLow == connection.FirstIsLow || connection.IsSelf))
                connection = Reopen(slot, view, key, sourceIsLow);
        }

        view.Segment.FromFirst = sourceIsLow == connection.FirstIsLow || connection.IsSelf;
        view.Segment.Duplicate = _duplicates.IsDuplicate(view);
        Progress.Note(connection, view.Segment);
        _sink.Segment(connection, view.Segment, view.Payload);
        if (!connection.Waits && connection.IsOver)
            Wait(connection);
        if (_over.Count > 0)
            EndQuiet(view.Segment);
    }

    private Connection Reopen(int slot, in SegmentView view, in PairKey key, bool sourceIsLow)
    {
        Connection before = _table[slot];
        // The sink hears of the old one's end before it sees the new one.
        _sink.Ended(before);
        before.Slot = -1;
        Connection connection = Open(view, key, sourceIsLow, before.Number + 1);
        _table.Replace(slot, connection);
        return connection;
    }

    private Connection Open(in SegmentView view, in PairKey key, bool sourceIsLow, int number)
    {
        SocketAddress source = new(view.Source, view.SourcePort);
        SocketAddress destination = new(view.Destination, view.DestinationPort);
        bool sender = Roles.SenderIsFirst(view);
        return new Connection(_connections++, number, sender ? source : destination, sender ? destination : source, sourceIsLow == sender)
        {
            FirstFrame = view.Segment.Frame,
            FirstTime = view.Segment.Time,
            StartedBeforeCapture = !view.Segment.Has(TcpFlags.Syn),
            IsSelf = key.IsSelf,
        };
    }

    private void Wait(Connection connection)
    {
        connection.Waits = true;
        if (_over.Count > 2 * _table.Count + 1024)
            DropEnded();
        _over.Enqueue(connection);
    }

    // Those that were replaced or ended early lie in the queue until they come to its front, which a capture without times never lets happen.
    private void DropEnded()
    {
        for (int left = _over.Count; left > 0; left--)
        {
            if (_over.Dequeue() is { Slot: >= 0 } waiting)
                _over.Enqueue(waiting);
        }
    }

    private void EndQuiet(in Segment now)
    {
        while (_over.TryPeek(out Connection? connection) && (connection.Slot < 0 || !connection.IsOver || IsQuiet(connection, now)))
        {
            _over.Dequeue();
            connection.Waits = false;
            if (connection.Slot >= 0 && connection.IsOver)
                End(connection);
        }

        // The first in the queue may have spoken again; it goes to the back then and holds up nobody.
        if (_over.TryPeek(out Connection? first) && now.Frame - first.LastFrame < _options.QuietFrames / 2 && _over.Count > 1 && now.Frame % 64 == 0)
            _over.Enqueue(_over.Dequeue());
    }

    private bool IsQuiet(Connection connection, in Segment now) =>
        now.Frame - connection.LastFrame > _options.QuietFrames && now.Time - connection.LastTime is var quiet && (quiet > _options.QuietTime || quiet < 0 || now.Time == 0);

    private void End(Connection connection)
    {
        _table.Remove(connection);
        connection.Slot = -1;
        _sink.Ended(connection);
    }

    private void MakeRoom(long frame)
    {
        if (_table.Count < _options.MostConnections || _table.Quietest() is not { } quietest)
            return;
        if (!_crowded && !quietest.IsOver)
        {
            _crowded = true;
            _reader.Report(CaptureProblemKind.Bound, frame, FormattableString.Invariant($"more than {_options.MostConnections} connections are open; the quietest are ended early"));
        }

        End(quietest);
    }

    private void Left(in Frame frame)
    {
        if (!PacketDecoder.Knows(frame.LinkType) && _unknownLinks.Count < 64 && _unknownLinks.Add(frame.LinkType))
            _reader.Report(CaptureProblemKind.LinkType, frame.Number, FormattableString.Invariant($"packets of link type {frame.LinkType} are not read"));
    }
}
