using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Wire;

/// <summary>BSD null and OpenBSD loopback: an address family of four bytes, in the byte order of the capturing host or of the network.</summary>
internal static class LoopbackLink
{
    public static int Strip(ReadOnlySpan<byte> frame, out int at)
    {
        at = 4;
        if (frame.Length < 4)
            return EtherType.None;
        uint family = BinaryPrimitives.ReadUInt32BigEndian(frame);
        return (family > 0xffff ? BinaryPrimitives.ReverseEndianness(family) : family) switch
        {
            2 => EtherType.Ipv4,
            // AF_INET6 of Linux, NetBSD and OpenBSD, FreeBSD, macOS.
            10 or 24 or 28 or 30 => EtherType.Ipv6,
            _ => EtherType.None,
        };
    }
}
