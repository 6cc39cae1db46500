using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Replay.Known;

namespace ScenarioRunner.Replay.Tls;

/// <summary>
/// Follows the TLS of one connection, where it has any: octets of both directions -> messages -> machine.
/// What the capture does not show is held against nobody.
/// </summary>
internal sealed class TlsJudge : ITlsSink, IDisposable
{
    private readonly FollowerPool _followers;
    private readonly ISecretSource? _secrets;
    private readonly Action<TlsUnit>? _watch;
    private StreamAssembler? _first;
    private StreamAssembler? _second;
    private TlsEntry? _entry;
    private TlsConversation? _conversation;
    private TlsCourse? _course;
    private bool _over;
    private bool _reversed;

    /// <param name="watch">Gets each message, for who wants more than the verdict.</param>
    public TlsJudge(FollowerPool followers, ISecretSource? secrets, Action<TlsUnit>? watch = null)
    {
        (_followers, _secrets, _watch) = (followers, secrets, watch);
    }

    public void Take(Connection connection, in Segment segment, ReadOnlySpan<byte> payload)
    {
        if (_over || (_first is null && segment.Length == 0))
            return;
        if (_first is null)
            Begin(connection);
        (StreamAssembler mine, StreamAssembler other) = segment.FromFirst ? (_first!, _second!) : (_second!, _first!);
        mine.Take(segment, payload);
        other.Acknowledged(segment);
        if (segment.Has(TcpFlags.Rst) && segment.Checksum != ChecksumState.Bad)
            _course?.Reset(segment.FromFirst, segment.Frame);
    }

    /// <summary>Null for a connection without TLS.</summary>
    public JudgedTls? End(Connection connection)
    {
        if (!_over)
        {
            // What is missing at a reset was perhaps never sent.
            if (!connection.Stream(true).HasReset && !connection.Stream(false).HasReset)
            {
                _first?.End();
                _second?.End();
            }

            _conversation?.Dispose();
        }

        return _course is { Messages: > 0 } course ? course.End(connection) : null;
    }

    public void Octets(bool fromFirst, ReadOnlySpan<byte> octets, long frame)
    {
        if (_conversation is { } conversation)
        {
            conversation.Octets(fromFirst != _reversed, octets, frame);
        }
        else if (!_over && (_entry ??= new TlsEntry()).Octets(fromFirst, octets, frame))
        {
            Enter(_entry);
        }
        else if (_entry is { IsOver: true })
        {
            Leave();
        }
    }

    public void Lost(bool fromFirst, long count)
    {
        _course?.Stop("octets are missing from the capture");
        Leave();
    }

    public void Finished(bool fromFirst, long frame)
    {
        if (_conversation is null)
            return;
        _conversation.End(fromFirst != _reversed);
        _course!.Finished(fromFirst, frame);
        if (_course.IsOver)
            Leave();
    }

    void ITlsSink.Unit(TlsUnit unit)
    {
        _watch?.Invoke(unit);
        _course!.Take(unit, unit.FromClient != _reversed);
    }

    void ITlsSink.Notice(TlsNotice notice)
    {
        if (notice.Kind is TlsNoticeKind.Hole or TlsNoticeKind.Resynchronised)
            _course!.Stop("octets are missing from the capture");
        else if (notice.Kind == TlsNoticeKind.NotTls)
            _course!.Stop("the octets from there on are no TLS");
        else if (notice.Kind is TlsNoticeKind.KeysDoNotFit or TlsNoticeKind.CipherNotOffered)
            _course!.Remark(notice.Text);
    }

    public void Dispose() => Leave();

    private void Begin(Connection connection)
    {
        _first = new StreamAssembler(new TlsDirection(this, true));
        _second = new StreamAssembler(new TlsDirection(this, false));
        if (connection.Stream(true) is { SynSeen: true, Isn: var client })
            _first.Start(client + 1);
        if (connection.Stream(false) is { SynSeen: true, Isn: var server })
            _second.Start(server + 1);
    }

    private void Enter(TlsEntry entry)
    {
        _reversed = entry.IsReversed;
        _course = new TlsCourse(_followers);
        _conversation = new TlsConversation(this, _secrets);
        foreach ((bool fromFirst, byte[] octets, long frame) in entry.Held)
            _conversation.Octets(fromFirst != _reversed, octets, frame);
        _entry = null;
    }

    private void Leave()
    {
        _over = true;
        _conversation?.Dispose();
        (_conversation, _first, _second, _entry) = (null, null, null, null);
    }
}
