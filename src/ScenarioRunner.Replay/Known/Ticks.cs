namespace ScenarioRunner.Replay.Known;

/// <summary>The timestamps of one sender, numbered in the order of their first use.</summary>
internal sealed class Ticks
{
    /// <summary>The number of the timestamp 0, which also stands for none.</summary>
    public const int Zero = 1 << 16;

    private const int Most = 64;

    /// <summary>Numbers within a quarter of the ring are in the order in which they are compared.</summary>
    private const uint Reach = 1 << 30;

    private readonly List<uint> _used = [];

    public void Clear() => _used.Clear();

    /// <summary>The number of a timestamp that is used; -1 where the sender's clock went back or too far.</summary>
    public int Use(uint value)
    {
        if (_used.Count > 0 && _used[^1] == value)
            return Numbered(_used.Count - 1, value);
        if (_used.Count == Most || (_used.Count > 0 && (value - _used[^1] >= Reach || value - _used[0] >= Reach)))
            return -1;
        _used.Add(value);
        return Numbered(_used.Count - 1, value);
    }

    /// <summary>The number of a timestamp that was used; -1 where it was not.</summary>
    public int Find(uint value)
    {
        int place = _used.Count - 1;
        while (place >= 0 && _used[place] != value)
            place--;
        return place < 0 ? -1 : Numbered(place, value);
    }

    private static int Numbered(int place, uint value) => value == 0 ? place | Zero : place;
}
