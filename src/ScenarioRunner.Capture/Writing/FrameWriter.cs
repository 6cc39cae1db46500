using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Writing;

/// <summary>A segment -> the octets of its frame: Ethernet, IPv4 or IPv6, TCP, with the checksums that belong there.</summary>
public static class FrameWriter
{
    private const int Ethernet = 14;
    private const int Version4 = 20;
    private const int Version6 = 40;
    private const int LongestOptions = 40;

    /// <summary>More data does not fit an IP packet, whatever options there are.</summary>
    public const int MostData = ushort.MaxValue - Version6 - TcpHeader.Shortest - LongestOptions;

    public static byte[] Write(WrittenSegment segment)
    {
        bool isVersion6 = segment.Source.AddressFamily == AddressFamily.InterNetworkV6;
        int ip = isVersion6 ? Version6 : Version4;
        int header = TcpHeader.Shortest + ((segment.Options.Length + 3) & ~3);
        if (segment.Options.Length > LongestOptions || segment.Payload.Length > MostData)
            throw new ArgumentException("The segment is too long for a packet.", nameof(segment));
        byte[] frame = new byte[Ethernet + ip + header + segment.Payload.Length];
        WriteEthernet(frame, segment, isVersion6);
        Span<byte> packet = frame.AsSpan(Ethernet);
        if (isVersion6)
            WriteVersion6(packet, segment, packet.Length - ip);
        else
            WriteVersion4(packet, segment);
        WriteTcp(packet[ip..], segment, header);
        Seal(packet, packet[ip..], isVersion6, segment.BadChecksum);
        return frame;
    }

    // Locally administered addresses that follow from the hosts'.
    private static void WriteEthernet(Span<byte> frame, WrittenSegment segment, bool isVersion6)
    {
        WriteHardware(frame, segment.Destination.Address);
        WriteHardware(frame[6..], segment.Source.Address);
        BinaryPrimitives.WriteUInt16BigEndian(frame[12..], (ushort)(isVersion6 ? EtherType.Ipv6 : EtherType.Ipv4));
    }

    private static void WriteHardware(Span<byte> at, IPAddress address)
    {
        at[0] = 2;
        at[1] = 0;
        address.GetAddressBytes().AsSpan()[^4..].CopyTo(at[2..]);
    }

    // RFC 791 §3.1. Don't fragment: path MTU discovery is what everybody does.
    private static void WriteVersion4(Span<byte> packet, WrittenSegment segment)
    {
        packet[0] = 0x45;
        packet[1] = (byte)segment.Ecn;
        BinaryPrimitives.WriteUInt16BigEndian(packet[2..], (ushort)packet.Length);
        BinaryPrimitives.WriteUInt16BigEndian(packet[4..], segment.Identification);
        packet[6] = 0x40;
        packet[8] = segment.Ttl;
        packet[9] = IpPacket.Tcp;
        segment.Source.Address.TryWriteBytes(packet[12..], out _);
        segment.Destination.Address.TryWriteBytes(packet[16..], out _);
        BinaryPrimitives.WriteUInt16BigEndian(packet[10..], (ushort)~InternetSum.Fold(InternetSum.Of(packet[..Version4])));
    }

    // RFC 8200 §3.
    private static void WriteVersion6(Span<byte> packet, WrittenSegment segment, int length)
    {
        packet[0] = 0x60;
        packet[1] = (byte)(segment.Ecn << 4);
        BinaryPrimitives.WriteUInt16BigEndian(packet[4..], (ushort)length);
        packet[6] = IpPacket.Tcp;
        packet[7] = segment.Ttl;
        segment.Source.Address.TryWriteBytes(packet[8..], out _);
        segment.Destination.Address.TryWriteBytes(packet[24..], out _);
    }

    // RFC 9293 §3.1.
    private static void WriteTcp(Span<byte> tcp, WrittenSegment segment, int header)
    {
        BinaryPrimitives.WriteUInt16BigEndian(tcp, (ushort)segment.Source.Port);
        BinaryPrimitives.WriteUInt16BigEndian(tcp[2..], (ushort)segment.Destination.Port);
        BinaryPrimitives.WriteUInt32BigEndian(tcp[4..], segment.Seq);
        BinaryPrimitives.WriteUInt32BigEndian(tcp[8..], segment.Ack);
        tcp[12] = (byte)(header / 4 << 4 | segment.Reserved & 15 | ((segment.Flags & TcpFlags.Ae) != 0 ? 1 : 0));
        tcp[13] = (byte)segment.Flags;
        BinaryPrimitives.WriteUInt16BigEndian(tcp[14..], segment.Window);
        BinaryPrimitives.WriteUInt16BigEndian(tcp[18..], segment.Urgent);
        Span<byte> options = tcp[TcpHeader.Shortest..header];
        segment.Options.Span.CopyTo(options);
        segment.Payload.Span.CopyTo(tcp[header..]);
    }

    private static void Seal(ReadOnlySpan<byte> packet, Span<byte> tcp, bool isVersion6, bool isBad)
    {
        ReadOnlySpan<byte> addresses = isVersion6 ? packet[8..40] : packet[12..20];
        Span<byte> rest = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32BigEndian(rest, (uint)tcp.Length);
        rest[7] = IpPacket.Tcp;
        ushort sum = (ushort)~InternetSum.Fold(InternetSum.Of(addresses) + InternetSum.Of(rest) + InternetSum.Of(tcp));
        BinaryPrimitives.WriteUInt16BigEndian(tcp[16..], isBad ? Wrong(sum) : sum);
    }

    // Not 0, which offloading leaves, nor another spelling of the same sum.
    private static ushort Wrong(ushort sum) => (ushort)(sum ^ 0x5a5a) is not 0 and var wrong ? wrong : (ushort)0x1234;
}
