using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Tests.Building;

/// <summary>Writes numbers of either byte order one behind the other.</summary>
internal sealed class Octets(bool big = true)
{
    private readonly List<byte> _octets = [];

    public int Count => _octets.Count;

    public Octets Byte(int value)
    {
        _octets.Add((byte)value);
        return this;
    }

    public Octets Half(int value)
    {
        byte[] octets = new byte[2];
        if (big)
            BinaryPrimitives.WriteUInt16BigEndian(octets, (ushort)value);
        else
            BinaryPrimitives.WriteUInt16LittleEndian(octets, (ushort)value);
        return Bytes(octets);
    }

    public Octets Word(long value)
    {
        byte[] octets = new byte[4];
        if (big)
            BinaryPrimitives.WriteUInt32BigEndian(octets, (uint)value);
        else
            BinaryPrimitives.WriteUInt32LittleEndian(octets, (uint)value);
        return Bytes(octets);
    }

    public Octets Bytes(params ReadOnlySpan<byte> octets)
    {
        _octets.AddRange(octets);
        return this;
    }

    public Octets Pad(int to)
    {
        while (_octets.Count % to != 0)
            _octets.Add(0);
        return this;
    }

    public byte[] ToArray() => [.. _octets];
}
