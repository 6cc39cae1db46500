namespace ScenarioRunner.Replay.Comparing;

/// <summary>How far one direction of a connection has come, by its sequence numbers.</summary>
internal sealed class DirectionEdge
{
    // No window reaches further (RFC 7323 §2.3): such a segment is not of this stream.
    private const long Reach = 1 << 30;

    private uint _first;
    private bool _started;
    private bool _hasSyn;
    private bool _reset;

    /// <summary>The number behind everything sent so far; 0 before anything was.</summary>
    public long Edge { get; private set; }

    public bool HasEnded { get; private set; }

    public bool HasReset => _reset;

    /// <summary>Whether a SYN with this number opens something new here.</summary>
    public bool IsNewSyn(uint seq) => !_hasSyn || seq != _first;

    public Novelty Take(bool syn, bool fin, bool rst, uint seq, long length)
    {
        if (rst)
        {
            (bool first, _reset) = (!_reset, true);
            return new Novelty(false, Edge, Edge, false, first);
        }

        bool opens = syn && Open(seq);
        Start(seq);
        long from = Offset(seq) + (syn ? 1 : 0), to = from + length;
        if (from - Edge > Reach || from < -Reach || (HasEnded && to >= Edge))
            return new Novelty(opens, Edge, Edge, false, false);
        long before = Edge;
        bool ends = fin && !HasEnded && to >= Edge;
        Edge = Math.Max(Edge, to);
        Novelty novelty = new(opens, before, Edge, ends, false);
        if (ends)
            (HasEnded, Edge) = (true, Edge + 1);
        return novelty;
    }

    /// <summary>Up to where the other end says it has it, as far as it was sent.</summary>
    public long Acknowledged(uint ack) => _started ? Math.Clamp(Offset(ack), 0, Edge) : 0;

    // A SYN that was seen again with another number before anything followed takes the place of the first.
    private bool Open(uint seq)
    {
        if (_hasSyn && (seq == _first || Edge > 1))
            return false;
        bool first = !_hasSyn;
        (_first, _hasSyn, _started, Edge) = (seq, true, true, 1);
        return first;
    }

    private void Start(uint seq)
    {
        if (!_started)
            (_first, _started, Edge) = (seq - 1, true, 1);
    }

    private long Offset(uint seq) => Edge + (int)(seq - unchecked(_first + (uint)Edge));
}
