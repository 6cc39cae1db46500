using System.Buffers.Binary;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Compressed forms that compress nothing, so that they are the same with every library.</summary>
internal static class Stored
{
    private const int MostOfABlock = 0xFFFF;

    /// <summary>RFC 1950 with stored blocks of RFC 1951 §3.2.4.</summary>
    public static byte[] Zlib(ReadOnlySpan<byte> octets)
    {
        List<byte> whole = [0x78, 0x01];
        for (int at = 0; at == 0 || at < octets.Length; at += MostOfABlock)
        {
            int length = Math.Min(MostOfABlock, octets.Length - at);
            whole.AddRange([(byte)(at + length >= octets.Length ? 1 : 0), (byte)length, (byte)(length >> 8), (byte)~length, (byte)(~length >> 8)]);
            whole.AddRange(octets.Slice(at, length));
        }

        uint a = 1, b = 0;
        foreach (byte octet in octets)
        {
            a = (a + octet) % 65521;
            b = (b + a) % 65521;
        }

        Span<byte> check = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(check, b << 16 | a);
        return [.. whole, .. check];
    }

    /// <summary>RFC 8878 with raw blocks.</summary>
    public static byte[] Zstandard(ReadOnlySpan<byte> octets)
    {
        List<byte> whole = [0x28, 0xB5, 0x2F, 0xFD, 0xA0];
        Span<byte> size = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(size, octets.Length);
        whole.AddRange(size);
        for (int at = 0; at == 0 || at < octets.Length; at += MostOfABlock)
        {
            int length = Math.Min(MostOfABlock, octets.Length - at);
            int header = length << 3 | (at + length >= octets.Length ? 1 : 0);
            whole.AddRange([(byte)header, (byte)(header >> 8), (byte)(header >> 16)]);
            whole.AddRange(octets.Slice(at, length));
        }

        return [.. whole];
    }
}
