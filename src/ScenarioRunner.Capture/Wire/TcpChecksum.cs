using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Wire;

/// <summary>RFC 9293 §3.1: the checksum over the pseudo-header, the header and the data.</summary>
internal static class TcpChecksum
{
    public static ChecksumState Check(in IpPacket packet)
    {
        if (packet.IsCut || packet.Payload.Length >= InternetSum.Most)
            return ChecksumState.NotCovered;
        ulong addresses = Pseudo(packet.Source) + Pseudo(packet.Destination) + IpPacket.Tcp;
        ushort all = InternetSum.Fold(InternetSum.Of(packet.Payload) + Swapped(addresses + (uint)packet.Length));
        if (all == 0xffff)
            return ChecksumState.Good;
        ushort field = BinaryPrimitives.ReadUInt16BigEndian(packet.Payload[16..]);
        // Linux leaves the sum of the pseudo-header for the card to go on from, with the length or without.
        bool partial = field == 0 || field == Folded(addresses + (uint)packet.Length) || field == Folded(addresses);
        return partial ? ChecksumState.Offloaded : ChecksumState.Bad;
    }

    private static ulong Pseudo(HostAddress address) =>
        Words(address.Low) + (address.IsVersion6 ? Words(address.High) : 0);

    private static ulong Words(ulong value) => (value & 0xffff) + (value >> 16 & 0xffff) + (value >> 32 & 0xffff) + (value >> 48);

    private static ushort Folded(ulong sum) => InternetSum.Fold(Swapped(sum));

    // The sum over octets is in the machine's order; words given as numbers are turned into it (RFC 1071 §2 (B)).
    private static ulong Swapped(ulong sum)
    {
        sum = (sum >> 16) + (sum & 0xffff);
        sum = (sum >> 16) + (sum & 0xffff);
        return BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness((ushort)sum) : sum;
    }
}
