using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Tls.Writing;

/// <summary>Writes the fields of a message; what <c>OctetReader</c> reads.</summary>
public sealed class OctetWriter
{
    private byte[] _octets = new byte[64];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Octets => _octets.AsSpan(0, Length);

    public byte[] ToArray() => Octets.ToArray();

    public OctetWriter U8(long number)
    {
        Room(1)[0] = (byte)number;
        return this;
    }

    public OctetWriter U16(long number)
    {
        BinaryPrimitives.WriteUInt16BigEndian(Room(2), (ushort)number);
        return this;
    }

    public OctetWriter U24(long number) => U8(number >> 16).U16(number);

    public OctetWriter U32(long number)
    {
        BinaryPrimitives.WriteUInt32BigEndian(Room(4), (uint)number);
        return this;
    }

    public OctetWriter Raw(ReadOnlySpan<byte> octets)
    {
        octets.CopyTo(Room(octets.Length));
        return this;
    }

    /// <summary>A vector with a length of one octet before it.</summary>
    public OctetWriter Vector8(ReadOnlySpan<byte> octets) => U8(octets.Length).Raw(octets);

    public OctetWriter Vector16(ReadOnlySpan<byte> octets) => U16(octets.Length).Raw(octets);

    public OctetWriter Vector24(ReadOnlySpan<byte> octets) => U24(octets.Length).Raw(octets);

    /// <summary>A vector of 16-bit codes.</summary>
    public OctetWriter Codes16(ReadOnlySpan<long> codes)
    {
        U16(codes.Length * 2);
        foreach (long code in codes)
            U16(code);
        return this;
    }

    /// <summary>16-bit codes in a vector whose length is one octet.</summary>
    public OctetWriter Codes16In8(ReadOnlySpan<long> codes)
    {
        U8(codes.Length * 2);
        foreach (long code in codes)
            U16(code);
        return this;
    }

    /// <summary>A vector of 8-bit codes.</summary>
    public OctetWriter Codes8(ReadOnlySpan<long> codes)
    {
        U8(codes.Length);
        foreach (long code in codes)
            U8(code);
        return this;
    }

    private Span<byte> Room(int count)
    {
        if (Length + count > _octets.Length)
            Array.Resize(ref _octets, Math.Max(Length + count, _octets.Length * 2));
        Length += count;
        return _octets.AsSpan(Length - count, count);
    }
}
