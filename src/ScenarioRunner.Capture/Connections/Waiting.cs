namespace ScenarioRunner.Capture.Connections;

/// <summary>Pieces that came before their turn, in order and without overlap: where two copies cover the same octets, the first stays.</summary>
internal sealed class Waiting
{
    // More pieces than this are no traffic of a stack's; it also bounds the cost of keeping them in order.
    public const int MostPieces = 8192;

    private readonly List<PendingOctets> _pieces = [];
    private int _next;

    public int Size { get; private set; }

    public bool IsEmpty => _next == _pieces.Count;

    public int Count => _pieces.Count - _next;

    public PendingOctets First => _pieces[_next];

    /// <summary>Two copies of the same octets did not agree.</summary>
    public bool Differed { get; private set; }

    public PendingOctets TakeFirst()
    {
        PendingOctets first = _pieces[_next];
        _pieces[_next++] = default;
        Size -= first.Octets.Length;
        if (_next == _pieces.Count || _next >= 1024)
        {
            _pieces.RemoveRange(0, _next);
            _next = 0;
        }

        return first;
    }

    /// <summary>Keeps what no earlier piece covers.</summary>
    public void Add(long from, ReadOnlySpan<byte> octets, int length, long frame)
    {
        int at = Find(from);
        long to = from + length;
        if (at > _next && _pieces[at - 1].To > from)
            Pass(_pieces[at - 1], ref from, to, ref octets);
        while (from < to)
        {
            bool more = at < _pieces.Count && _pieces[at].From < to;
            long end = more ? _pieces[at].From : to;
            if (end > from)
            {
                Insert(at++, from, octets[..(int)Math.Min(octets.Length, end - from)], (int)(end - from), frame);
                octets = octets[(int)Math.Min(octets.Length, end - from)..];
                from = end;
            }

            if (more)
                Pass(_pieces[at++], ref from, to, ref octets);
        }
    }

    private void Insert(int at, long from, ReadOnlySpan<byte> octets, int length, long frame)
    {
        _pieces.Insert(at, new PendingOctets(from, octets.ToArray(), length, frame));
        Size += octets.Length;
    }

    /// <summary>Compares the new octets with those that are there, and goes on behind them.</summary>
    private void Pass(in PendingOctets there, ref long from, long to, ref ReadOnlySpan<byte> octets)
    {
        long end = Math.Min(to, there.To);
        int count = (int)Math.Max(0, end - from);
        int skip = (int)Math.Min(from - there.From, there.Octets.Length);
        ReadOnlySpan<byte> old = there.Octets.AsSpan(skip);
        int both = Math.Min(Math.Min(old.Length, octets.Length), count);
        Differed |= !old[..both].SequenceEqual(octets[..both]);
        octets = octets[Math.Min(octets.Length, count)..];
        from += count;
    }

    /// <summary>The first piece that begins at or behind a position.</summary>
    private int Find(long from)
    {
        (int low, int high) = (_next, _pieces.Count);
        // Most pieces come in order behind the hole.
        if (high > low && _pieces[high - 1].From < from)
            return high;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_pieces[middle].From < from)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
