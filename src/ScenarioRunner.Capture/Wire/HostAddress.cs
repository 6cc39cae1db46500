using System.Buffers.Binary;
using System.Net;

namespace ScenarioRunner.Capture.Wire;

/// <summary>An IP address as two words; an IPv4 address lies in the lower one.</summary>
public readonly record struct HostAddress(ulong High, ulong Low, bool IsVersion6)
{
    public static HostAddress Version4(ReadOnlySpan<byte> octets) => new(0, BinaryPrimitives.ReadUInt32BigEndian(octets), false);

    public static HostAddress Version6(ReadOnlySpan<byte> octets) => new(BinaryPrimitives.ReadUInt64BigEndian(octets), BinaryPrimitives.ReadUInt64BigEndian(octets[8..]), true);

    /// <summary>As IPv4 quads or RFC 5952 text, without brackets.</summary>
    public override string ToString()
    {
        Span<byte> octets = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(octets, High);
        BinaryPrimitives.WriteUInt64BigEndian(octets[8..], Low);
        return new IPAddress(IsVersion6 ? octets : octets[12..]).ToString();
    }
}
