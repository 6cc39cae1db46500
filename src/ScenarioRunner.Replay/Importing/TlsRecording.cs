using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Replay.Known;
using ScenarioRunner.Replay.Tls;

namespace ScenarioRunner.Replay.Importing;

/// <summary>The TLS messages of one connection, where each is whole in its sender's stream, and what the machine makes of them.</summary>
internal sealed class TlsRecording : ITlsSink, IDisposable
{
    /// <summary>A longer scenario is nothing that a person reads.</summary>
    private const int MostUnits = 100_000;

    private const int Tls13 = 0x0304;

    private readonly ISecretSource? _secrets;
    private readonly TlsJudge _judge;
    private readonly RecordEnds _first = new();
    private readonly RecordEnds _second = new();
    private readonly StreamAssembler _ofFirst;
    private readonly StreamAssembler _ofSecond;
    private readonly List<RecordedUnit> _units = [];
    private TlsEntry? _entry = new();
    private TlsConversation? _conversation;
    private bool _reversed;
    private bool _isStarted;
    private bool _isStopped;

    public TlsRecording(ISecretSource? secrets)
    {
        _secrets = secrets;
        _judge = new TlsJudge(new FollowerPool(), secrets);
        _ofFirst = new StreamAssembler(new Direction(this, true));
        _ofSecond = new StreamAssembler(new Direction(this, false));
    }

    /// <summary>In the order in which they were seen to be whole; those behind a place where nothing more can be told are left out.</summary>
    public IReadOnlyList<RecordedUnit> Units => _units;

    /// <summary>Null where the connection carries no TLS; after <see cref="End"/>.</summary>
    public JudgedTls? Judged { get; private set; }

    public RecordEnds Ends(bool ofFirst) => ofFirst ? _first : _second;

    public void Take(Connection connection, in Segment segment, ReadOnlySpan<byte> payload)
    {
        _judge.Take(connection, segment, payload);
        if (_isStopped || (!_isStarted && segment.Length == 0))
            return;
        Start(connection);
        (StreamAssembler mine, StreamAssembler other) = segment.FromFirst ? (_ofFirst, _ofSecond) : (_ofSecond, _ofFirst);
        mine.Take(segment, payload);
        other.Acknowledged(segment);
    }

    public void End(Connection connection)
    {
        Judged = _judge.End(connection);
        _conversation?.Dispose();
    }

    public void Dispose()
    {
        _conversation?.Dispose();
        _judge.Dispose();
    }

    void ITlsSink.Unit(TlsUnit unit)
    {
        bool fromFirst = unit.FromClient != _reversed;
        bool isHidden = unit is { Kind: TlsUnitKind.Record, ContentType: 22, IsProtected: true, IsDecrypted: false, IsBad: false } && _conversation?.Version != Tls13;
        _isStopped |= unit.IsHoled || isHidden || _units.Count == MostUnits;
        if (!_isStopped)
            _units.Add(new RecordedUnit(unit, fromFirst, Ends(fromFirst).LastIn(unit.LastFrame)));
    }

    void ITlsSink.Notice(TlsNotice notice) => _isStopped |= notice.Kind is TlsNoticeKind.Hole or TlsNoticeKind.Resynchronised or TlsNoticeKind.NotTls;

    private void Start(Connection connection)
    {
        if (_isStarted)
            return;
        _isStarted = true;
        if (connection.Stream(true) is { SynSeen: true, Isn: var client })
            _ofFirst.Start(client + 1);
        if (connection.Stream(false) is { SynSeen: true, Isn: var server })
            _ofSecond.Start(server + 1);
    }

    private void Octets(bool fromFirst, ReadOnlySpan<byte> octets, long frame)
    {
        if (_conversation is { } conversation)
        {
            Ends(fromFirst).Take(octets, frame);
            conversation.Octets(fromFirst != _reversed, octets, frame);
            return;
        }

        Ends(fromFirst).Before(octets.Length);
        if (_entry is null)
            return;
        if (_entry.Octets(fromFirst, octets, frame))
            Enter(_entry);
        else if (_entry.IsOver)
            _entry = null;
    }

    private void Enter(TlsEntry entry)
    {
        (_entry, _reversed) = (null, entry.IsReversed);
        _conversation = new TlsConversation(this, _secrets);
        foreach (bool ofFirst in (bool[])[true, false])
            Ends(ofFirst).Enter(entry.Held.Where(held => held.FromFirst == ofFirst).Sum(held => (long)held.Octets.Length));
        foreach ((bool fromFirst, byte[] octets, long frame) in entry.Held)
        {
            Ends(fromFirst).Take(octets, frame);
            _conversation.Octets(fromFirst != _reversed, octets, frame);
        }
    }

    private void Finished(bool fromFirst) => _conversation?.End(fromFirst != _reversed);

    private sealed class Direction(TlsRecording recording, bool fromFirst) : IStreamSink
    {
        public void Octets(ReadOnlySpan<byte> octets, long frame) => recording.Octets(fromFirst, octets, frame);

        public void Lost(long count) => recording._isStopped = true;

        public void Finished(long frame) => recording.Finished(fromFirst);
    }
}
