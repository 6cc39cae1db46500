using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Wire;

/// <summary>The IPv6 header and its extension headers.</summary>
internal static class Ipv6
{
    private const int MostHeaders = 16;

    public static bool Parse(ReadOnlySpan<byte> data, ref IpPacket packet)
    {
        if (data.Length < 40 || data[0] >> 4 != 6)
            return false;
        int length = BinaryPrimitives.ReadUInt16BigEndian(data[4..]);
        // No length: left to the card, or a jumbogram. The capture tells.
        if (length == 0)
            length = data.Length - 40;
        packet.Source = HostAddress.Version6(data[8..]);
        packet.Destination = HostAddress.Version6(data[24..]);
        packet.Protocol = data[6];
        packet.Ttl = data[7];
        packet.Ecn = (byte)(data[1] >> 4 & 3);
        packet.Length = length;
        packet.Payload = data.Slice(40, Math.Min(length, data.Length - 40));
        return packet.Protocol == IpPacket.Tcp || Extensions(ref packet);
    }

    /// <summary>Passes over the extension headers at the front of the payload.</summary>
    public static bool Extensions(ref IpPacket packet)
    {
        for (int count = 0; count < MostHeaders; count++)
        {
            ReadOnlySpan<byte> header = packet.Payload;
            int length;
            switch (packet.Protocol)
            {
                // Hop-by-hop, routing, destination, mobility, HIP, shim6.
                case 0 or 43 or 60 or 135 or 139 or 140 when header.Length >= 8:
                    length = (header[1] + 1) * 8;
                    break;
                case 51 when header.Length >= 8:
                    length = (header[1] + 2) * 4;
                    break;
                case 44 when header.Length >= 8:
                    return Fragment(ref packet);
                default:
                    return true;
            }

            if (length > header.Length)
                return false;
            Pass(ref packet, length);
        }

        return false;
    }

    private static bool Fragment(ref IpPacket packet)
    {
        ReadOnlySpan<byte> header = packet.Payload;
        int offset = BinaryPrimitives.ReadUInt16BigEndian(header[2..]);
        packet.Identification = BinaryPrimitives.ReadUInt32BigEndian(header[4..]);
        packet.MoreFragments = (offset & 1) != 0;
        packet.FragmentOffset = offset & 0xfff8;
        packet.IsFragment = (offset & 0xfff9) != 0;
        Pass(ref packet, 8);
        // RFC 6946: a first fragment that is also the last ("atomic") is a whole packet, whatever follows its header.
        return packet.IsFragment || packet.Protocol != 44 && Extensions(ref packet);
    }

    private static void Pass(ref IpPacket packet, int length)
    {
        packet.Protocol = packet.Payload[0];
        packet.Payload = packet.Payload[length..];
        packet.Length -= length;
    }
}
