using System.Buffers.Binary;
using System.Collections.Immutable;

namespace ScenarioRunner.Capture.Tls;

/// <summary>
/// Reads the fields of a message. It never throws: the first field that runs past the end is remembered as <see cref="Malformed"/>,
/// and all after it read as zero or empty.
/// </summary>
internal ref struct OctetReader(ReadOnlySpan<byte> octets)
{
    private ReadOnlySpan<byte> _rest = octets;

    /// <summary>Why the octets are not what they should be, or null.</summary>
    public string? Malformed { get; private set; }

    public readonly int Left => _rest.Length;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public byte U8(string field) => Take(1, field) is { IsEmpty: false } taken ? taken[0] : (byte)0;

    public ushort U16(string field) => Take(2, field) is { IsEmpty: false } taken ? BinaryPrimitives.ReadUInt16BigEndian(taken) : (ushort)0;

    public int U24(string field) => Take(3, field) is { IsEmpty: false } taken ? taken[0] << 16 | taken[1] << 8 | taken[2] : 0;

    public uint U32(string field) => Take(4, field) is { IsEmpty: false } taken ? BinaryPrimitives.ReadUInt32BigEndian(taken) : 0;

    /// <summary>A vector with a length of one octet before it.</summary>
    public ReadOnlySpan<byte> Vector8(string field) => Take(U8(field), field);

    public ReadOnlySpan<byte> Vector16(string field) => Take(U16(field), field);

    public ReadOnlySpan<byte> Vector24(string field) => Take(U24(field), field);

    public ReadOnlySpan<byte> Take(int count, string field)
    {
        if (count > _rest.Length || Malformed is not null)
        {
            Fail($"{field} runs past the end");
            return [];
        }

        ReadOnlySpan<byte> taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }

    /// <summary>All that is left.</summary>
    public ReadOnlySpan<byte> Rest()
    {
        ReadOnlySpan<byte> rest = Malformed is null ? _rest : [];
        _rest = [];
        return rest;
    }

    /// <summary>A vector of 16-bit codes.</summary>
    public ImmutableArray<ushort> Codes16(string field) => Pairs(Vector16(field), field);

    /// <summary>16-bit codes in a vector whose length is one octet.</summary>
    public ImmutableArray<ushort> Codes16In8(string field) => Pairs(Vector8(field), field);

    /// <summary>A vector of 8-bit codes.</summary>
    public ImmutableArray<ushort> Codes8(string field)
    {
        ReadOnlySpan<byte> octets = Vector8(field);
        ImmutableArray<ushort>.Builder codes = ImmutableArray.CreateBuilder<ushort>(octets.Length);
        foreach (byte octet in octets)
            codes.Add(octet);
        return codes.MoveToImmutable();
    }

    public void Fail(string reason)
    {
        Malformed ??= reason;
        _rest = [];
    }

    private ImmutableArray<ushort> Pairs(ReadOnlySpan<byte> octets, string field)
    {
        if (octets.Length % 2 != 0)
        {
            Fail($"{field} has half an entry");
            return [];
        }

        ushort[] codes = new ushort[octets.Length / 2];
        for (int at = 0; at < codes.Length; at++)
            codes[at] = BinaryPrimitives.ReadUInt16BigEndian(octets[(2 * at)..]);
        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(codes);
    }
}
