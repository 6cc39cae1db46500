using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Wire;

/// <summary>Linux "cooked" captures of the pseudo-interface "any", both versions.</summary>
internal static class CookedLink
{
    public static int StripFirst(ReadOnlySpan<byte> frame, out int at) => Strip(frame, 14, 16, out at);

    public static int StripSecond(ReadOnlySpan<byte> frame, out int at) => Strip(frame, 0, 20, out at);

    private static int Strip(ReadOnlySpan<byte> frame, int protocol, int header, out int at)
    {
        at = header;
        return frame.Length < header ? EtherType.None : EthernetLink.Inner(BinaryPrimitives.ReadUInt16BigEndian(frame[protocol..]), frame, ref at);
    }
}
