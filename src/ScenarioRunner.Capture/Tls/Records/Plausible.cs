using System.Buffers.Binary;
using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Capture.Tls.Records;

/// <summary>Whether octets can be a record's header.</summary>
internal static class Plausible
{
    /// <summary>RFC 5246 §6.2.3: "The length MUST NOT exceed 2^14 + 2048."</summary>
    public const int LongestPayload = (1 << 14) + 2048;

    public static RecordHeader Header(ReadOnlySpan<byte> octets) =>
        new(octets[0], BinaryPrimitives.ReadUInt16BigEndian(octets[1..]), BinaryPrimitives.ReadUInt16BigEndian(octets[3..]));

    /// <summary>Where a record must begin: a peer may send a wrong version or length, and it is for others to judge that.</summary>
    public static bool Follows(RecordHeader header) =>
        header.Version >> 8 == 3 && (IsKnown(header.Type) || (header.Version <= 0x0304 && header.Length <= LongestPayload));

    /// <summary>Where a record may begin: after a hole, at the start of a connection.</summary>
    public static bool Starts(RecordHeader header) => IsKnown(header.Type) && header.Version is >= 0x0300 and <= 0x0304 && IsLength(header);

    private static bool IsKnown(byte type) => type is >= RecordTypes.ChangeCipherSpec and <= RecordTypes.Heartbeat;

    private static bool IsLength(RecordHeader header) => header.Type switch
    {
        RecordTypes.ApplicationData => header.Length <= LongestPayload,
        _ => header.Length is > 0 and <= LongestPayload,
    };
}
