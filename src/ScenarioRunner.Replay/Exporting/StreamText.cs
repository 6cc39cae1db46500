namespace ScenarioRunner.Replay.Exporting;

/// <summary>The octets of one direction, so that what is sent again is the same: those that are known by their places, and readable text for the others.</summary>
internal sealed class StreamText
{
    private const int Row = 72;
    private const int Letters = 95;
    private readonly List<(int Start, ReadOnlyMemory<byte> Octets)> _known = [];

    /// <param name="at">Octets before it in the stream.</param>
    public void Put(int at, ReadOnlyMemory<byte> octets)
    {
        if (octets.Length > 0)
            _known.Add((at, octets));
    }

    public byte[] Take(int at, int length)
    {
        byte[] octets = new byte[length];
        for (int i = 0; i < length; i++)
            octets[i] = Filler(unchecked(at + i));
        // What was sent first is what the stream holds.
        for (int i = _known.Count - 1; i >= 0; i--)
            Copy(_known[i].Start, _known[i].Octets.Span, at, octets);
        return octets;
    }

    private static void Copy(int start, ReadOnlySpan<byte> known, int at, Span<byte> octets)
    {
        long from = Math.Max(start, at), to = Math.Min((long)start + known.Length, (long)at + octets.Length);
        if (from < to)
            known[(int)(from - start)..(int)(to - start)].CopyTo(octets[(int)(from - at)..]);
    }

    // Rows of printable characters, each begun one further (RFC 864).
    private static byte Filler(int place)
    {
        uint at = (uint)place;
        uint column = at % (Row + 2);
        return column == Row ? (byte)'\r' : column == Row + 1 ? (byte)'\n' : (byte)(' ' + ((at / (Row + 2)) + column) % Letters);
    }
}
