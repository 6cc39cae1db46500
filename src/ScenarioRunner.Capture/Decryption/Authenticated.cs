using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>What TLS 1.2 and below authenticate before the text: sequence number, type, version, length (RFC 5246 §6.2.3.1).</summary>
internal static class Authenticated
{
    public const int Size = 13;

    public static void Write(Span<byte> octets, ulong sequence, RecordHeader header, int length)
    {
        BinaryPrimitives.WriteUInt64BigEndian(octets, sequence);
        octets[8] = header.Type;
        BinaryPrimitives.WriteUInt16BigEndian(octets[9..], header.Version);
        BinaryPrimitives.WriteUInt16BigEndian(octets[11..], (ushort)length);
    }
}
