using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Writing;

/// <summary>Collects the options of a segment in the order in which they are added, laid out as Linux does: timestamps and SACK blocks on words.</summary>
public sealed class OptionWriter
{
    private const int Most = 40;
    private const byte End = 0;
    private const byte Nothing = 1;

    private readonly List<byte> _octets = [];
    private bool _hasEnded;

    /// <summary>Whether something did not fit into 40 octets.</summary>
    public bool IsFull { get; private set; }

    public OptionWriter Mss(ushort size) => Add(2, [(byte)(size >> 8), (byte)size]);

    public OptionWriter WindowScale(byte shift) => Aligned(3).Add(3, [shift]);

    public OptionWriter SackPermitted() => Add(4, []);

    public OptionWriter Timestamps(uint value, uint echo)
    {
        Span<byte> both = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32BigEndian(both, value);
        BinaryPrimitives.WriteUInt32BigEndian(both[4..], echo);
        return Aligned(10).Add(8, both);
    }

    /// <param name="edges">Left, right, left, right ...; blocks that do not fit are left out, the last first.</param>
    public OptionWriter Sack(ReadOnlySpan<uint> edges)
    {
        int most = Math.Max(0, (Most - (_octets.Count + 2 + 3 & ~3)) / 8 * 2);
        IsFull |= edges.Length > most;
        edges = edges[..Math.Min(edges.Length, most)];
        byte[] octets = new byte[edges.Length * 4];
        for (int i = 0; i < edges.Length; i++)
            BinaryPrimitives.WriteUInt32BigEndian(octets.AsSpan(i * 4), edges[i]);
        return edges.IsEmpty ? this : Aligned(2 + octets.Length).Add(5, octets);
    }

    public OptionWriter FastOpen(ReadOnlySpan<byte> cookie) => Add(34, cookie);

    /// <summary>An option of another kind; those of a single octet have no value.</summary>
    public OptionWriter Other(byte kind, ReadOnlySpan<byte> value)
    {
        if (kind is not (End or Nothing))
            return Add(kind, value);
        _octets.Add(kind);
        _hasEnded |= kind == End;
        return this;
    }

    public byte[] ToArray()
    {
        // What is behind the end of the list is zero (RFC 9293 §3.1).
        while (_octets.Count % 4 != 0)
            _octets.Add(_hasEnded ? End : Nothing);
        return [.. _octets];
    }

    // An option of this length ends on a word.
    private OptionWriter Aligned(int length)
    {
        int padding = -(_octets.Count + length) & 3;
        if (_octets.Count + padding + length <= Most)
            _octets.AddRange(Enumerable.Repeat(Nothing, padding));
        return this;
    }

    private OptionWriter Add(byte kind, ReadOnlySpan<byte> value)
    {
        if (_octets.Count + 2 + value.Length > Most)
        {
            IsFull = true;
            return this;
        }

        _octets.Add(kind);
        _octets.Add((byte)(2 + value.Length));
        _octets.AddRange(value);
        return this;
    }
}
