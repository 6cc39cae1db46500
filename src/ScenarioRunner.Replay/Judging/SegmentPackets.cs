using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Tcp;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Judging;

/// <summary>Segments of a capture -> packets of the TCP machine.</summary>
internal static class SegmentPackets
{
    private static readonly TcpDialect s_dialect = (TcpDialect)ReferenceMachine.Tcp.Dialect;

    /// <summary>Writes the segment into a packet.</summary>
    public static void Read(in Segment segment, Packet packet)
    {
        SeenSegment seen = new()
        {
            Flags = (int)segment.Flags,
            Seq = segment.Seq,
            Ack = segment.Ack,
            Length = segment.Length,
            Window = segment.Window,
            Urgent = segment.Urgent,
            Mss = segment.Has(TcpOptions.Mss) ? segment.Mss : -1,
            WindowScale = segment.Has(TcpOptions.WindowScale) ? segment.WindowScale : -1,
            OptionsAreCut = segment.Has(TcpOptions.Cut) || segment.Has(TcpOptions.Malformed),
            SackPermitted = segment.Has(TcpOptions.SackPermitted),
            HasTimestamps = segment.Has(TcpOptions.Timestamps),
            TimestampValue = segment.TsVal,
            TimestampEcho = segment.TsEcr,
            Cookie = (segment.Options & (TcpOptions.FastOpen | TcpOptions.FastOpenExperimental)) != 0 ? segment.CookieLength : -1,
            Ecn = segment.Ecn,
        };
        ReadOnlySpan<uint> edges = segment.Sack;
        s_dialect.See(seen, edges[..(2 * segment.SackCount)], packet);
    }

    /// <summary>What the IP identification tells of the order of sending; hosts that count it give neighbours near numbers.</summary>
    /// <param name="last">The sender's segment before; 0: none.</param>
    public static SentOrder OrderOf(uint identification, uint last)
    {
        if (identification == 0 || last == 0)
            return SentOrder.Unknown;
        short distance = unchecked((short)(identification - last));
        return distance is > 0 and < 1024 ? SentOrder.InOrder : distance is < 0 and > -1024 ? SentOrder.Overtaken : SentOrder.Unknown;
    }
}
