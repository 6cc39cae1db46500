using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Wire;

/// <summary>The IPv4 header.</summary>
internal static class Ipv4
{
    public static bool Parse(ReadOnlySpan<byte> data, ref IpPacket packet)
    {
        if (data.Length < 20 || data[0] >> 4 != 4)
            return false;
        int header = (data[0] & 15) * 4;
        int total = BinaryPrimitives.ReadUInt16BigEndian(data[2..]);
        // A host that leaves segmentation to the card may write no total length.
        if (total == 0)
            total = data.Length;
        if (header < 20 || total < header || data.Length < header)
            return false;
        uint fragment = BinaryPrimitives.ReadUInt16BigEndian(data[6..]);
        packet.Source = HostAddress.Version4(data[12..]);
        packet.Destination = HostAddress.Version4(data[16..]);
        packet.Protocol = data[9];
        packet.Ttl = data[8];
        packet.Ecn = (byte)(data[1] & 3);
        packet.Identification = BinaryPrimitives.ReadUInt16BigEndian(data[4..]);
        packet.Length = total - header;
        // What follows the total length is the link's padding.
        packet.Payload = data[header..Math.Min(total, data.Length)];
        packet.MoreFragments = (fragment & 0x2000) != 0;
        packet.FragmentOffset = (int)(fragment & 0x1fff) * 8;
        packet.IsFragment = (fragment & 0x3fff) != 0;
        return true;
    }
}
