using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>The 32 octets of a hello's random, as a key to look up by.</summary>
internal readonly record struct HelloRandom(ulong A, ulong B, ulong C, ulong D)
{
    public const int Length = 32;

    public static HelloRandom Of(ReadOnlySpan<byte> octets) => new(
        BinaryPrimitives.ReadUInt64BigEndian(octets),
        BinaryPrimitives.ReadUInt64BigEndian(octets[8..]),
        BinaryPrimitives.ReadUInt64BigEndian(octets[16..]),
        BinaryPrimitives.ReadUInt64BigEndian(octets[24..]));
}
