using System.Globalization;
using System.Text;
using ScenarioRunner.Capture.Writing;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>The options of a segment of a run -> their octets.</summary>
internal static class SegmentOptions
{
    private const int Open = 2;

    /// <param name="stamps">Value and echo; null for a segment without timestamps.</param>
    /// <param name="edges">The edges of its SACK blocks, as numbers of the capture.</param>
    public static OptionWriter Of(SentMessage message, bool isSyn, OpenOptions open, (uint Value, uint Echo)? stamps, ReadOnlySpan<uint> edges)
    {
        long[] fields = message.Packet.Fields;
        OptionWriter options = new();
        if (isSyn ? OpenOptions.HasMss(message.Packet) : fields[TcpColumns.HasMss] == 1)
            options.Mss(fields[TcpColumns.HasMss] == Open ? open.Size : (ushort)fields[TcpColumns.Mss]);
        if (isSyn ? open.HasSackPermitted(message.Packet) : fields[TcpColumns.HasSackOk] == 1)
            options.SackPermitted();
        if (stamps is var (value, echo))
            options.Timestamps(value, echo);
        if (isSyn ? open.HasScale(message.Packet) : fields[TcpColumns.HasWs] == 1)
            options.WindowScale(fields[TcpColumns.HasWs] == Open ? (byte)0 : (byte)fields[TcpColumns.Ws]);
        if (edges.Length > 0)
            options.Sack(edges);
        if (fields[TcpColumns.HasTfo] != 0)
            options.FastOpen(Cookie(message));
        if (TcpColumns.IsWritten(message.Packet, TcpColumns.Opt))
            options.Other((byte)fields[TcpColumns.Opt], new byte[LengthOf((int)fields[TcpColumns.Opt])]);
        return options;
    }

    // A cookie is written in hexadecimal; of another word the length counts.
    private static byte[] Cookie(SentMessage message)
    {
        byte[] cookie = new byte[Math.Clamp(message.Packet.Fields[TcpColumns.Tfo], 0, 38)];
        string written = message.Written.Attributes.FirstOrDefault(attribute => attribute.Name == "tfo")?.Value is { Kind: ValueKind.Number or ValueKind.Word } value ? value.Text : "";
        ReadOnlySpan<char> digits = written.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? written.AsSpan(2) : written;
        string even = digits.Length % 2 == 0 ? digits.ToString() : "0" + digits.ToString();
        bool isHex = even.Length == 2 * cookie.Length && even.All(char.IsAsciiHexDigit);
        for (int i = 0; i < cookie.Length; i++)
            cookie[i] = isHex ? byte.Parse(even.AsSpan(2 * i, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : Encoding.ASCII.GetBytes("COOKIE")[i % 6];
        return cookie;
    }

    // Kinds that have a form of their own keep it: MD5 (RFC 2385), the user time-out (RFC 5482), TCP-AO with a MAC of 12 octets (RFC 5925), MPTCP's MP_CAPABLE (RFC 8684), experiments (RFC 6994).
    private static int LengthOf(int kind) => kind switch
    {
        19 => 16,
        28 => 2,
        29 => 14,
        30 => 2,
        253 or 254 => 2,
        _ => 0,
    };
}
