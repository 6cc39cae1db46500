namespace ScenarioRunner.Capture.Wire;

/// <summary>Takes the link layer off a frame.</summary>
internal static class LinkLayer
{
    public static bool Knows(int linkType) => linkType is 0 or 1 or 9 or 12 or 14 or 50 or 51 or 101 or 104 or 108 or 113 or 166 or 204 or 228 or 229 or 276;

    /// <summary>What the frame carries as an EtherType, and where that begins; <see cref="EtherType.None"/> where it is not IP.</summary>
    public static int Strip(int linkType, ReadOnlySpan<byte> frame, out int at) => linkType switch
    {
        1 => EthernetLink.Strip(frame, out at),
        0 or 108 => LoopbackLink.Strip(frame, out at),
        113 => CookedLink.StripFirst(frame, out at),
        276 => CookedLink.StripSecond(frame, out at),
        9 or 50 => PppLink.Strip(frame, 0, out at),
        166 or 204 => PppLink.Strip(frame, 1, out at),
        51 => PppLink.StripPppoe(frame, 0, out at),
        104 => HdlcLink.Strip(frame, out at),
        228 => RawLink.Strip(EtherType.Ipv4, out at),
        229 => RawLink.Strip(EtherType.Ipv6, out at),
        12 or 14 or 101 => RawLink.Strip(frame, out at),
        _ => Unknown(out at),
    };

    private static int Unknown(out int at)
    {
        at = 0;
        return EtherType.None;
    }
}
