namespace ScenarioRunner.Replay.Exporting;

/// <summary>
/// From the numbers of a run to those of the capture, for one side of a connection. A run counts from 0 and takes a message for 100 octets;
/// the capture has an initial number and the octets that are really there.
/// </summary>
/// <param name="offset">What is added to all numbers: 0 where the text chose them.</param>
internal sealed class SideNumbers(uint offset)
{
    private readonly Dictionary<uint, List<Stretch>> _stretches = [];

    /// <param name="Start">Where it begins, counted from the initial number.</param>
    /// <param name="Before">Octets more than counted in the stretches before it.</param>
    private readonly record struct Stretch(int Start, int Counted, int Real, int Before);

    /// <summary>From here on so many octets that the run counted are others in the capture. Stretches come in order; one that lies in those before it is passed over.</summary>
    /// <param name="origin">The initial number of the connection they belong to.</param>
    public void Add(uint origin, uint start, int counted, int real)
    {
        if (!_stretches.TryGetValue(origin, out List<Stretch>? list))
            _stretches[origin] = list = [];
        Stretch last = list.Count > 0 ? list[^1] : default;
        int at = Distance(start, origin);
        if (list.Count == 0 || at >= last.Start + last.Counted)
            list.Add(new Stretch(at, counted, real, list.Count == 0 ? Earlier(origin) : After(last)));
    }

    public uint Real(uint number, uint origin)
    {
        if (_stretches.Count == 0)
            return unchecked(number + offset);
        int at = Distance(number, origin);
        int more = Earlier(origin);
        if (_stretches.TryGetValue(origin, out List<Stretch>? list) && Last(list, at) is { } stretch)
            more = at >= stretch.Start + stretch.Counted ? After(stretch) : stretch.Before + Math.Min(at - stretch.Start, stretch.Real) - (at - stretch.Start);
        return unchecked(number + offset + (uint)more);
    }

    // The last stretch that begins below.
    private static Stretch? Last(List<Stretch> list, int at)
    {
        int low = 0, high = list.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (list[middle].Start < at)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? null : list[low - 1];
    }

    // Connections between the same sockets follow each other: the numbers of the next lie behind those of the one before.
    private int Earlier(uint origin)
    {
        int more = 0;
        if (offset != 0)
            foreach ((uint other, List<Stretch> list) in _stretches)
                if (Distance(other, origin) < 0)
                    more += After(list[^1]) - list[0].Before;
        return more;
    }

    private static int After(Stretch stretch) => stretch.Before + stretch.Real - stretch.Counted;

    private static int Distance(uint number, uint origin) => unchecked((int)(number - origin));
}
