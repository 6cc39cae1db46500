using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The values reserved so that peers keep ignoring what they do not know (RFC 8701): offered, never chosen.</summary>
public static class Grease
{
    /// <summary>For cipher suites, extensions, named groups, signature schemes and versions (RFC 8701 §2): 0x0A0A, 0x1A1A .. 0xFAFA.</summary>
    public static ImmutableArray<int> Values { get; } = [.. Enumerable.Range(0, 16).Select(i => 0x0A0A + 0x1010 * i)];

    /// <summary>For PSK key exchange modes (RFC 8701 §2): 0x0B, 0x2A .. 0xE4.</summary>
    public static ImmutableArray<int> PskModes { get; } = [.. Enumerable.Range(0, 8).Select(i => 0x0B + 0x1F * i)];

    public static bool IsValue(int code) => (code & 0x0F0F) == 0x0A0A && code >> 8 == (code & 0xFF);

    public static bool IsPskMode(int code) => PskModes.Contains(code);

    /// <summary>Whether the bytes of an ALPN protocol name are one of the two-byte values of RFC 8701 §2.</summary>
    public static bool IsProtocolName(ReadOnlySpan<byte> name) => name.Length == 2 && IsValue(name[0] << 8 | name[1]);
}
