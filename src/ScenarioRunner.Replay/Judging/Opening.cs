using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Replay.Known;

namespace ScenarioRunner.Replay.Judging;

/// <summary>
/// The first segments of a connection whose opening was not recorded whole. They are held until it is clear what is missing: a SYN, its answer, or
/// everything up to somewhere in the middle. A SYN that is only late comes within a few segments.
/// </summary>
/// <param name="asked">The number behind the SYN, where one was seen.</param>
/// <param name="tick">The clock of that SYN; 0 without one.</param>
internal sealed class Opening(OpeningKind kind, TcpFollower tcp, uint asked, uint tick)
{
    /// <summary>So many segments are waited for.</summary>
    private const int Most = 32;

    private const string Late = "it began before the capture";
    private const string OneSyn = "one of its SYNs was not captured";

    private readonly List<Segment> _held = [];
    private bool _isHeld = true;
    private uint _asked = asked;
    private uint? _startOfFirst;
    private uint? _startOfSecond;

    public OpeningKind Kind { get; private set; } = kind;

    /// <summary>Why the connection cannot be judged; empty where it is.</summary>
    public string Unjudged { get; private set; } = kind == OpeningKind.Midway ? Late : kind == OpeningKind.Crossed ? OneSyn : "";

    /// <summary>The frame from which on a connection that began before the capture is judged.</summary>
    public long JoinedAt { get; private set; }

    public void Take(in Segment segment)
    {
        if (Kind == OpeningKind.Crossed)
            return;
        if (!_isHeld)
        {
            Go(segment);
            return;
        }

        _held.Add(segment);
        switch (Kind)
        {
            // Late, or sent again: what it says was said before.
            case OpeningKind.WithoutSyn when segment.IsOpening:
                Settle();
                break;
            case OpeningKind.WithoutAnswer when segment.Has(TcpFlags.Syn | TcpFlags.Ack):
                if (segment.Has(TcpOptions.Timestamps) && segment.TsEcr != tick)
                    (Kind, Unjudged) = (OpeningKind.Crossed, OneSyn);
                else
                    Settle();
                break;
            case OpeningKind.WithoutSyn when IsCrossed(segment):
                (Kind, Unjudged) = (OpeningKind.Crossed, OneSyn);
                break;
            case OpeningKind.Midway:
                TakeMidway(segment);
                break;
            case OpeningKind.Again:
                TakeAgain(segment);
                break;
            default:
                if (_held.Count == Most)
                    Settle();
                break;
        }
    }

    /// <summary>Nothing more comes.</summary>
    public void End()
    {
        if (_isHeld)
            Settle();
    }

    // The other end answers as well, or the one that answers goes on before it was heard.
    private bool IsCrossed(in Segment segment) =>
        segment.Has(TcpFlags.Syn | TcpFlags.Ack)
            ? segment.FromFirst != _held[0].FromFirst
            : !segment.Has(TcpFlags.Rst) && _held.TrueForAll(one => one.FromFirst == _held[0].FromFirst);

    private void Go(in Segment segment)
    {
        if (Kind != OpeningKind.Midway || !segment.Has(TcpFlags.Syn) || segment.Has(TcpFlags.Rst))
        {
            tcp.Take(segment);
            return;
        }

        // The handshake was not over when the capture began.
        uint? start = segment.FromFirst ? _startOfFirst : _startOfSecond;
        if (start == segment.Seq + 1)
            Unjudged = Late;
        if (!segment.IsOpening)
        {
            tcp.Take(segment);
            return;
        }

        (Kind, _isHeld) = (OpeningKind.Again, true);
        _held.Add(segment);
    }

    private void TakeMidway(in Segment segment)
    {
        if (segment.Has(TcpFlags.Syn) && !segment.Has(TcpFlags.Rst))
        {
            // Captured late, or another connection: it is judged from there.
            _held.RemoveRange(0, _held.Count - 1);
            Kind = segment.IsOpening ? OpeningKind.WithoutAnswer : OpeningKind.WithoutSyn;
            Unjudged = "";
            return;
        }

        if (FirstOf(true) is { } first && FirstOf(false) is { } second)
            Join(first, second);
        else if (_held.Count == Most)
            _held.RemoveRange(0, Most / 2);
    }

    // A SYN in the middle opens the next connection where it is answered as one; otherwise it is what it looks like.
    private void TakeAgain(in Segment segment)
    {
        Segment opening = _held[0];
        if (segment.Has(TcpFlags.Syn | TcpFlags.Ack) && segment.FromFirst != opening.FromFirst && segment.Ack == opening.Seq + 1)
        {
            tcp.Reset();
            (Kind, JoinedAt, Unjudged) = (OpeningKind.WithoutAnswer, 0, "");
            Release();
        }
        else if (_held.Count == Most / 2)
        {
            Settle();
        }
    }

    private Segment? FirstOf(bool fromFirst)
    {
        foreach (Segment segment in _held)
            if (segment.FromFirst == fromFirst && (segment.Flags & (TcpFlags.Rst | TcpFlags.Ack)) == TcpFlags.Ack)
                return segment;
        return null;
    }

    private void Join(in Segment first, in Segment second)
    {
        (_startOfFirst, _startOfSecond, JoinedAt, Unjudged) = (first.Seq, second.Seq, _held[0].Frame, "");
        tcp.Join(first, second);
        Release();
    }

    // What did not come by now was not recorded.
    private void Settle()
    {
        switch (Kind)
        {
            case OpeningKind.WithoutSyn:
                tcp.Take(Unseen.Syn(_held[0]));
                break;
            case OpeningKind.WithoutAnswer:
                SettleAnswer();
                break;
            case OpeningKind.Midway or OpeningKind.Crossed:
                return;
            case OpeningKind.Again:
                Kind = OpeningKind.Midway;
                break;
        }

        Release();
    }

    private void SettleAnswer()
    {
        while (_held.Count > 0 && _held[0].IsOpening)
        {
            _asked = _held[0].Seq + 1;
            tcp.Take(_held[0]);
            _held.RemoveAt(0);
        }

        if (Unseen.Answer(_held, _asked) is { } answer)
            tcp.Take(answer);
    }

    private void Release()
    {
        _isHeld = false;
        foreach (Segment segment in _held)
            tcp.Take(segment);
        _held.Clear();
    }
}
