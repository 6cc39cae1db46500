using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Wire;

/// <summary>Ethernet with VLAN tags, MPLS labels, PPPoE sessions or SNAP in between.</summary>
internal static class EthernetLink
{
    private const int MostTags = 8;

    public static int Strip(ReadOnlySpan<byte> frame, out int at)
    {
        at = 14;
        if (frame.Length < 14)
            return EtherType.None;
        int type = BinaryPrimitives.ReadUInt16BigEndian(frame[12..]);
        return type is EtherType.Ipv4 ? type : Inner(type, frame, ref at);
    }

    /// <summary>Goes on from an EtherType to the IP header below it.</summary>
    public static int Inner(int type, ReadOnlySpan<byte> frame, ref int at)
    {
        for (int tags = 0; tags < MostTags; tags++)
        {
            switch (type)
            {
                case EtherType.Ipv4 or EtherType.Ipv6:
                    return type;
                case EtherType.Vlan or EtherType.ServiceVlan or EtherType.OldServiceVlan when at + 4 <= frame.Length:
                    type = BinaryPrimitives.ReadUInt16BigEndian(frame[(at + 2)..]);
                    at += 4;
                    break;
                case EtherType.PppoeSession:
                    return PppLink.StripPppoe(frame, at, out at);
                case EtherType.Mpls:
                    return Labels(frame, ref at);
                case < 0x600 when Snap(frame, at):
                    type = BinaryPrimitives.ReadUInt16BigEndian(frame[(at + 6)..]);
                    at += 8;
                    break;
                default:
                    return EtherType.None;
            }
        }

        return EtherType.None;
    }

    private static bool Snap(ReadOnlySpan<byte> frame, int at) => at + 8 <= frame.Length && frame.Slice(at, 6).SequenceEqual((ReadOnlySpan<byte>)[0xaa, 0xaa, 3, 0, 0, 0]);

    private static int Labels(ReadOnlySpan<byte> frame, ref int at)
    {
        for (int label = 0; label < MostTags && at + 4 < frame.Length; label++)
        {
            at += 4;
            // The lowest bit of the third octet marks the bottom of the stack.
            if ((frame[at - 2] & 1) != 0)
                return RawLink.Version(frame, at);
        }

        return EtherType.None;
    }
}
