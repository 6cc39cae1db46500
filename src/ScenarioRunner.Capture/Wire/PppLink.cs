using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Wire;

/// <summary>PPP, bare, with HDLC framing, behind a direction octet, or in a PPPoE session.</summary>
internal static class PppLink
{
    public static int Strip(ReadOnlySpan<byte> frame, int start, out int at)
    {
        at = start;
        if (at + 2 <= frame.Length && frame[at] == 0xff && frame[at + 1] == 3)
            at += 2;
        if (at + 2 > frame.Length)
            return EtherType.None;
        // RFC 1661 §6.5: a protocol number whose first octet is odd is compressed to that octet.
        bool compressed = (frame[at] & 1) != 0;
        int protocol = compressed ? frame[at] : BinaryPrimitives.ReadUInt16BigEndian(frame[at..]);
        at += compressed ? 1 : 2;
        return protocol switch
        {
            0x21 => EtherType.Ipv4,
            0x57 => EtherType.Ipv6,
            _ => EtherType.None,
        };
    }

    public static int StripPppoe(ReadOnlySpan<byte> frame, int start, out int at)
    {
        at = start;
        // RFC 2516 §4: version and type 1, code 0 for a session.
        return start + 8 <= frame.Length && frame[start] == 0x11 && frame[start + 1] == 0 ? Strip(frame, start + 6, out at) : EtherType.None;
    }
}
