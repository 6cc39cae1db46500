namespace ScenarioRunner.Machines.Tcp;

/// <summary>Disjoint ranges of sequence numbers, sorted by distance from an origin; comparisons are modulo 2^32 (RFC 9293 §3.4).</summary>
internal sealed class OctetRanges
{
    private readonly List<(uint Start, uint End)> _ranges = [];

    public int Count => _ranges.Count;

    public (uint Start, uint End) this[int index] => _ranges[index];

    /// <summary>Adds [start, end) and merges what touches it.</summary>
    public void Add(uint start, uint end)
    {
        if (Sequence.Distance(start, end) <= 0)
            return;
        int at = 0;
        while (at < _ranges.Count && Sequence.Less(_ranges[at].End, start))
            at++;
        while (at < _ranges.Count && !Sequence.Less(end, _ranges[at].Start))
        {
            start = Sequence.Less(_ranges[at].Start, start) ? _ranges[at].Start : start;
            end = Sequence.Less(end, _ranges[at].End) ? _ranges[at].End : end;
            _ranges.RemoveAt(at);
        }

        _ranges.Insert(at, (start, end));
    }

    /// <summary>Moves the number over the ranges it has reached, and drops what lies below it.</summary>
    public uint Advance(uint number)
    {
        int reached = 0;
        while (reached < _ranges.Count && !Sequence.Less(number, _ranges[reached].Start))
        {
            if (Sequence.Less(number, _ranges[reached].End))
                number = _ranges[reached].End;
            reached++;
        }

        _ranges.RemoveRange(0, reached);
        return number;
    }

    /// <summary>Whether one range holds all of [start, end).</summary>
    public bool Holds(uint start, uint end)
    {
        foreach ((uint Start, uint End) range in _ranges)
            if (!Sequence.Less(start, range.Start) && !Sequence.Less(range.End, end))
                return true;
        return false;
    }

    /// <summary>The first part of [start, end) that is there already.</summary>
    public (uint Start, uint End)? Overlap(uint start, uint end)
    {
        foreach ((uint Start, uint End) range in _ranges)
        {
            uint from = Sequence.Less(start, range.Start) ? range.Start : start;
            uint to = Sequence.Less(range.End, end) ? range.End : end;
            if (Sequence.Less(from, to))
                return (from, to);
        }

        return null;
    }

    public void Clear() => _ranges.Clear();

    public OctetRanges Copy()
    {
        OctetRanges copy = new();
        copy._ranges.AddRange(_ranges);
        return copy;
    }

    public bool SameAs(OctetRanges other) => _ranges.SequenceEqual(other._ranges);
}
