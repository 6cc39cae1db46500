namespace ScenarioRunner.Replay.Exporting;

/// <summary>The octets of one direction, so that what is sent again is the same: those that are known by their places, and readable text for the others.</summary>
internal sealed class StreamText
{
    private const int Row = 72;
    private const int Letters = 95;

    /// <summary>What is known is looked up by the stretch of the stream, of 64 KiB, that it touches.</summary>
    private const int Stretch = 16;

    private readonly Dictionary<int, List<(int Start, ReadOnlyMemory<byte> Octets)>> _known = [];

    /// <param name="at">Octets before it in the stream.</param>
    public void Put(int at, ReadOnlyMemory<byte> octets)
    {
        for (long stretch = at >> Stretch; octets.Length > 0 && stretch <= ((long)at + octets.Length - 1) >> Stretch; stretch++)
            if (_known.TryGetValue((int)stretch, out List<(int, ReadOnlyMemory<byte>)>? known))
                known.Add((at, octets));
            else
                _known[(int)stretch] = [(at, octets)];
    }

    public byte[] Take(int at, int length)
    {
        byte[] octets = new byte[length];
        for (int i = 0; i < length; i++)
            octets[i] = Filler(unchecked(at + i));
        // What was sent first is what the stream holds.
        for (long stretch = at >> Stretch; length > 0 && stretch <= ((long)at + length - 1) >> Stretch; stretch++)
            if (_known.TryGetValue((int)stretch, out List<(int Start, ReadOnlyMemory<byte> Octets)>? known))
                for (int i = known.Count - 1; i >= 0; i--)
                    Copy(known[i].Start, known[i].Octets.Span, at, octets);
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
