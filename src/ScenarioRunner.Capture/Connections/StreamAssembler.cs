using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Connections;

/// <summary>
/// Puts one direction's octets in order: retransmissions, overlaps, disorder, holes. In-order traffic passes through
/// without a copy. What cannot come any more is named as lost.
/// </summary>
public sealed class StreamAssembler(IStreamSink sink, int limit = 4 << 20)
{
    // No window reaches further (RFC 7323 §2.3): such a segment is not of this stream.
    private const long Reach = 1 << 30;

    // An acknowledgment may be captured a little before the octets it is for.
    private const int Patience = 8;

    private Waiting? _waiting;
    private bool _started;
    private uint _start;
    private long _next;
    private long _edge;
    private long _acknowledged;
    private long _fin = -1;
    private long _finFrame;
    private int _waited;

    /// <summary>Octets handed out.</summary>
    public long Delivered { get; private set; }

    /// <summary>Octets named as lost.</summary>
    public long Missing { get; private set; }

    /// <summary>Two copies of the same octets differed before they were handed out.</summary>
    public bool Differed => _waiting is { Differed: true };

    /// <summary>Everything up to the FIN was handed out.</summary>
    public bool IsFinished { get; private set; }

    /// <summary>Takes a segment of this direction. The octets of a reset are no octets of the stream.</summary>
    public void Take(in Segment segment, ReadOnlySpan<byte> payload)
    {
        if (IsFinished || segment.Checksum == ChecksumState.Bad || (segment.Flags & TcpFlags.Rst) != 0)
            return;
        uint seq = segment.Has(TcpFlags.Syn) ? segment.Seq + 1 : segment.Seq;
        Start(seq);
        long from = Position(seq);
        if (from < -Reach || from - _next > Reach)
            return;
        long to = from + segment.Length;
        _edge = Math.Max(_edge, to);
        if (segment.Has(TcpFlags.Fin) && _fin < 0 && to >= _next)
            (_fin, _finFrame) = (to, segment.Frame);
        if (segment.Length > 0)
            Data(from, payload, segment.Length, segment.Frame);
        else if (_fin >= 0)
            Finish();
        Wait();
    }

    /// <summary>Takes the acknowledgment number of a segment of the other direction.</summary>
    public void Acknowledged(in Segment segment)
    {
        if (!_started || IsFinished || !segment.Has(TcpFlags.Ack) || segment.Checksum == ChecksumState.Bad)
            return;
        // Only what this side was seen to have reached: a wrong acknowledgment is no proof of octets.
        long acknowledged = Math.Min(Position(segment.Ack), _edge);
        if (acknowledged > _acknowledged)
            _acknowledged = acknowledged;
        Wait();
    }

    /// <summary>No more will come: holes are given up.</summary>
    public void End()
    {
        while (_waiting is { IsEmpty: false } waiting)
            GiveUp(waiting.First.From);
        if (_edge > _next)
            GiveUp(_edge);
    }

    /// <summary>Sets where the stream begins, for a direction whose SYN was not seen. The first call counts.</summary>
    public void Start(uint seq)
    {
        if (_started)
            return;
        (_started, _start) = (true, seq);
    }

    private long Position(uint seq) => _next + (int)(seq - (uint)(_start + _next));

    private void Data(long from, ReadOnlySpan<byte> payload, int length, long frame)
    {
        if (_fin >= 0 && from + length > _fin)
            length = (int)Math.Max(0, _fin - from);
        if (from < _next)
        {
            int old = (int)Math.Min(length, _next - from);
            payload = payload[Math.Min(old, payload.Length)..];
            (from, length) = (from + old, length - old);
        }

        if (payload.Length > length)
            payload = payload[..length];
        if (length == 0)
            Finish();
        else if (from == _next && _waiting is not { IsEmpty: false })
            Hand(payload, length, frame);
        else
            Keep(from, payload, length, frame);
    }

    private void Keep(long from, ReadOnlySpan<byte> payload, int length, long frame)
    {
        _waiting ??= new Waiting();
        _waiting.Add(from, payload, length, frame);
        Release();
        while (_waiting.Size > limit || _waiting.Count > Waiting.MostPieces)
            GiveUp(_waiting.First.From);
    }

    private void Hand(ReadOnlySpan<byte> octets, int length, long frame)
    {
        _next += length;
        _waited = 0;
        if (!octets.IsEmpty)
        {
            Delivered += octets.Length;
            sink.Octets(octets, frame);
        }

        // Cut by the snap length: no copy will hold more.
        if (length > octets.Length)
            Lose(length - octets.Length);
        Finish();
    }

    private void Release()
    {
        while (_waiting is { IsEmpty: false } waiting && waiting.First.From == _next)
        {
            PendingOctets piece = waiting.TakeFirst();
            Hand(piece.Octets, piece.Length, piece.Frame);
        }
    }

    private void Wait()
    {
        if (_acknowledged > _next && !IsFinished && ++_waited > Patience)
            GiveUp(_waiting is { IsEmpty: false } waiting ? Math.Min(waiting.First.From, _acknowledged) : _acknowledged);
    }

    private void GiveUp(long to)
    {
        long count = to - _next;
        _next = to;
        _waited = 0;
        if (count > 0)
            Lose(count);
        Release();
        Finish();
    }

    private void Lose(long count)
    {
        Missing += count;
        sink.Lost(count);
    }

    private void Finish()
    {
        if (_fin < 0 || _next < _fin || IsFinished)
            return;
        IsFinished = true;
        sink.Finished(_finFrame);
    }
}
