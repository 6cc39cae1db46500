using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Wire;

/// <summary>Cisco HDLC: address, control, EtherType.</summary>
internal static class HdlcLink
{
    public static int Strip(ReadOnlySpan<byte> frame, out int at)
    {
        at = 4;
        return frame.Length < 4 ? EtherType.None : EthernetLink.Inner(BinaryPrimitives.ReadUInt16BigEndian(frame[2..]), frame, ref at);
    }
}
