using System.Buffers.Binary;
using System.Text;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Texts as numbers, so that fields and variables can hold and compare them.</summary>
public static class TlsHash
{
    /// <summary>Nothing there: the text wrote <c>no</c>.</summary>
    public const long No = 0;

    /// <summary>There, with whatever content: the attribute stands alone.</summary>
    public const long Yes = 1;

    /// <summary>There, and empty.</summary>
    public const long Empty = 2;

    private const long Marker = 1L << 61;

    /// <summary>The number of a text: the same text has the same number in every run, and none has one of those above or that of a registry's code.</summary>
    public static long Of(string text)
    {
        ulong hash = 14695981039346656037;
        bool hexadecimal = IsHexadecimal(text);
        Span<byte> bytes = stackalloc byte[4];
        foreach (Rune rune in text.EnumerateRunes())
        {
            int length = (hexadecimal ? new Rune(char.ToLowerInvariant((char)rune.Value)) : rune).EncodeToUtf8(bytes);
            foreach (byte one in bytes[..length])
                hash = unchecked((hash ^ one) * 1099511628211);
        }

        return Marker | (long)(hash & (Marker - 1));
    }

    /// <summary>The number of octets that mean something to one side only (a ticket, a cookie): the same octets have the same number.</summary>
    public static long Of(ReadOnlySpan<byte> octets)
    {
        ulong hash = 14695981039346656037 ^ (ulong)octets.Length;
        for (; octets.Length >= sizeof(ulong); octets = octets[sizeof(ulong)..])
        {
            hash = unchecked((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(octets)) * 1099511628211);
            hash ^= hash >> 29;
        }

        foreach (byte one in octets)
            hash = unchecked((hash ^ one) * 1099511628211);
        return Marker | (long)((hash ^ hash >> 32) & (Marker - 1));
    }

    public static bool IsText(long number) => (number & Marker) != 0 && number > 0;

    // 0xAB and 0xab are the same bytes.
    private static bool IsHexadecimal(string text) =>
        text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'X' && !text.AsSpan(2).ContainsAnyExcept(s_digits);

    private static readonly System.Buffers.SearchValues<char> s_digits = System.Buffers.SearchValues.Create("0123456789abcdefABCDEF");
}
