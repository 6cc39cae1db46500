using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Wire;

/// <summary>The fixed part of the TCP header.</summary>
internal static class TcpHeader
{
    public const int Shortest = 20;

    /// <summary>Reads the header; false where what the capture holds cannot be one. <paramref name="header"/> is its length.</summary>
    public static bool Parse(in IpPacket packet, ref Segment segment, out int header)
    {
        ReadOnlySpan<byte> data = packet.Payload;
        header = 0;
        if (data.Length < Shortest)
            return false;
        header = (data[12] >> 4) * 4;
        if (header < Shortest || header > packet.Length)
            return false;
        segment.Seq = BinaryPrimitives.ReadUInt32BigEndian(data[4..]);
        segment.Ack = BinaryPrimitives.ReadUInt32BigEndian(data[8..]);
        segment.Flags = (TcpFlags)(BinaryPrimitives.ReadUInt16BigEndian(data[12..]) & 0x1ff);
        segment.Window = BinaryPrimitives.ReadUInt16BigEndian(data[14..]);
        segment.Urgent = BinaryPrimitives.ReadUInt16BigEndian(data[18..]);
        segment.Length = packet.Length - header;
        segment.Cut = packet.IsCut;
        segment.Identification = packet.Identification;
        segment.Ttl = packet.Ttl;
        segment.Ecn = packet.Ecn;
        if (header > data.Length)
            segment.Options = TcpOptions.Cut;
        if (header > Shortest)
            OptionReader.Read(data[Shortest..Math.Min(header, data.Length)], ref segment);
        segment.Checksum = TcpChecksum.Check(packet);
        return true;
    }
}
