using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Replay.Known;
using ScenarioRunner.Replay.Tls;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Judging;

/// <summary>Follows one connection of a capture.</summary>
internal sealed class ConnectionJudge(FollowerPool followers, ISecretSource? secrets, Action<TlsUnit>? watch) : IDisposable
{
    private readonly TlsJudge _tls = new(followers, secrets, watch);
    private readonly TcpFollower _tcp = followers.RentTcp();
    private Stage _stage;
    private uint _asked;
    private uint _tick;
    private Opening? _opening;
    private TlsStart _start;

    private enum Stage : byte
    {
        Fresh,
        Asked,
        Answered,
        Odd,
    }

    /// <summary>Why the connection is not judged; empty where it is.</summary>
    public string Unjudged => _opening?.Unjudged ?? "";

    /// <summary>The frame from which on a connection that began before the capture is judged; 0 for others.</summary>
    public long JoinedAt => _opening?.JoinedAt ?? 0;

    /// <summary>The connection carries TLS that began before the capture: it is not judged.</summary>
    public bool LeavesTls => _start == TlsStart.Missed;

    public void Take(Connection connection, in Segment segment, ReadOnlySpan<byte> payload)
    {
        if (_stage == Stage.Answered)
            _tcp.Take(segment);
        else
            TakeOpening(segment);
        if (_opening is { Kind: OpeningKind.Midway } && segment.Length > 0 && _start == TlsStart.Unknown)
            _start = TlsStarts.Of(payload);
        if (_start is not (TlsStart.Missed or TlsStart.None))
            _tls.Take(connection, segment, payload);
    }

    public Observation End()
    {
        _opening?.End();
        return _tcp.End();
    }

    public JudgedTls? EndTls(Connection connection) => _tls.End(connection);

    public void Dispose()
    {
        _tls.Dispose();
        followers.Return(_tcp);
    }

    private void TakeOpening(in Segment segment)
    {
        if (_stage != Stage.Odd && Next(segment) is { } kind)
        {
            _stage = Stage.Odd;
            _opening = new Opening(kind, _tcp, _asked, _tick);
        }

        if (_opening is { } opening)
            opening.Take(segment);
        else
            _tcp.Take(segment);
    }

    // What is missing where the handshake does not go on with this segment; null: nothing, so far.
    private OpeningKind? Next(in Segment segment)
    {
        if (_stage == Stage.Fresh)
        {
            if (!segment.IsOpening)
                return segment.Has(TcpFlags.Syn) ? OpeningKind.WithoutSyn : OpeningKind.Midway;
            (_stage, _asked, _tick) = (Stage.Asked, segment.Seq + 1, segment.TsVal);
            return null;
        }

        if (segment.Has(TcpFlags.Syn))
        {
            if (!segment.FromFirst)
                _stage = Stage.Answered;
            return segment.FromFirst && segment.Has(TcpFlags.Ack) ? OpeningKind.Crossed : null;
        }

        // Who does not know the connection acknowledges something else.
        bool goesOn = (segment.Flags & (TcpFlags.Rst | TcpFlags.Ack)) == TcpFlags.Ack && (segment.FromFirst || segment.Ack == _asked);
        return goesOn ? OpeningKind.WithoutAnswer : null;
    }
}
