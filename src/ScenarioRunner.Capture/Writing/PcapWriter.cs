using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Writing;

/// <summary>The classic pcap file with microseconds, little-endian.</summary>
public sealed class PcapWriter : ICaptureWriter
{
    private const int Million = 1_000_000;

    private readonly Stream _stream;

    public PcapWriter(Stream stream)
    {
        _stream = stream;
        Span<byte> header = stackalloc byte[24];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, Files.PcapFormat.Micro);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], 2);
        BinaryPrimitives.WriteUInt16LittleEndian(header[6..], 4);
        BinaryPrimitives.WriteUInt32LittleEndian(header[16..], PcapngWriter.SnapLength);
        BinaryPrimitives.WriteUInt32LittleEndian(header[20..], PcapngWriter.Ethernet);
        _stream.Write(header);
    }

    public bool TakesComments => false;

    public void Secrets(string keyLog)
    {
    }

    public void Frame(long time, ReadOnlySpan<byte> octets, IEnumerable<string> comments)
    {
        Span<byte> header = stackalloc byte[16];
        BinaryPrimitives.WriteUInt32LittleEndian(header, (uint)(time / Million));
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], (uint)(time % Million));
        BinaryPrimitives.WriteUInt32LittleEndian(header[8..], (uint)octets.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[12..], (uint)octets.Length);
        _stream.Write(header);
        _stream.Write(octets);
    }
}
