namespace ScenarioRunner.Capture.Tls.StartTls;

/// <summary>Finds where the next message of a direction ends.</summary>
internal static class MessageCutter
{
    /// <summary>The message's length on the wire, 0 where it is not whole yet, -1 where it cannot be one.</summary>
    public static int Length(Framing framing, ReadOnlySpan<byte> octets) => framing switch
    {
        Framing.Octet => 1,
        Framing.Lines => octets.IndexOf((byte)'\n') + 1,
        Framing.Header => octets.IndexOf("\r\n\r\n"u8) is >= 0 and var end ? end + 4 : 0,
        Framing.Length32 => octets.Length < 4 ? 0 : octets[0] != 0 || octets[1] != 0 ? -1 : Whole(octets[2] << 8 | octets[3], octets.Length),
        _ => Ber(octets),
    };

    private static int Whole(int length, int have) => length < 4 ? -1 : length <= have ? length : 0;

    private static int Ber(ReadOnlySpan<byte> octets)
    {
        if (octets.Length < 2)
            return 0;
        if (octets[1] < 0x80)
            return octets.Length >= 2 + octets[1] ? 2 + octets[1] : 0;
        int count = octets[1] & 0x7f;
        if (count is 0 or > 3)
            return -1;
        if (octets.Length < 2 + count)
            return 0;
        int length = 0;
        for (int at = 0; at < count; at++)
            length = length << 8 | octets[2 + at];
        return octets.Length >= 2 + count + length ? 2 + count + length : 0;
    }
}
