namespace ScenarioRunner.Capture.Wire;

/// <summary>Frames that begin with the IP header.</summary>
internal static class RawLink
{
    public static int Strip(int type, out int at)
    {
        at = 0;
        return type;
    }

    public static int Strip(ReadOnlySpan<byte> frame, out int at)
    {
        at = 0;
        return Version(frame, 0);
    }

    public static int Version(ReadOnlySpan<byte> frame, int at) => at >= frame.Length ? EtherType.None : (frame[at] >> 4) switch
    {
        4 => EtherType.Ipv4,
        6 => EtherType.Ipv6,
        _ => EtherType.None,
    };
}
