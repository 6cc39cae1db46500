using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Octets that nobody wrote and that must be on the wire: the same for the same seed and purpose, each time and everywhere.</summary>
internal sealed class Seeded(string seed)
{
    /// <param name="what">What they are for: other purposes have other octets.</param>
    public byte[] Octets(string what, int length)
    {
        byte[] octets = new byte[length];
        byte[] key = SHA256.HashData(Encoding.UTF8.GetBytes(seed + "\0" + what));
        Span<byte> input = stackalloc byte[SHA256.HashSizeInBytes + sizeof(int)];
        Span<byte> block = stackalloc byte[SHA256.HashSizeInBytes];
        key.CopyTo(input);
        for (int at = 0; at < length; at += block.Length)
        {
            BinaryPrimitives.WriteInt32BigEndian(input[SHA256.HashSizeInBytes..], at);
            SHA256.HashData(input, block);
            block[..Math.Min(block.Length, length - at)].CopyTo(octets.AsSpan(at));
        }

        return octets;
    }

    /// <summary>Octets that a scenario gives a name: <c>0x..</c> are themselves.</summary>
    public byte[] Named(string name, string kind, int length) => Hexadecimal(name) ?? Octets($"{kind} {name}", length);

    /// <summary>The octets of <c>0xHEX</c>, or null for any other text.</summary>
    public static byte[]? Hexadecimal(string text)
    {
        if (text.Length <= 2 || text[0] != '0' || text[1] is not ('x' or 'X'))
            return null;
        string digits = text.Length % 2 == 0 ? text[2..] : "0" + text[2..];
        return digits.All(char.IsAsciiHexDigit) ? Convert.FromHexString(digits) : null;
    }
}
