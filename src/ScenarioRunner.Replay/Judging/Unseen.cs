using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Replay.Judging;

/// <summary>Segments of a handshake that were not recorded, as the others tell of them. Their options are open.</summary>
internal static class Unseen
{
    /// <summary>The SYN that a SYN,ACK answers.</summary>
    public static Segment Syn(in Segment answer) => Of(answer, fromFirst: !answer.FromFirst) with
    {
        // RFC 3168 §6.1.1: ECE alone answers ECE and CWR.
        Flags = TcpFlags.Syn | ((answer.Flags & (TcpFlags.Ece | TcpFlags.Cwr)) == TcpFlags.Ece ? TcpFlags.Ece | TcpFlags.Cwr : 0),
        Seq = answer.Ack - 1,
        Options = TcpOptions.Cut | (answer.Options & TcpOptions.Timestamps),
        TsVal = answer.TsEcr,
    };

    /// <summary>The answer to a SYN, as the segments behind it show it; null where they do not.</summary>
    /// <param name="asked">The number behind the SYN.</param>
    public static Segment? Answer(List<Segment> behind, uint asked)
    {
        Segment? own = Find(behind, fromFirst: false), asker = Find(behind, fromFirst: true);
        if (asker is null && own is null)
            return null;
        uint start = own is { } sent && (asker is not { } heard || (int)(heard.Ack - sent.Seq) >= 0) ? sent.Seq : asker!.Value.Ack;
        return Of(behind[0], fromFirst: false) with { Flags = TcpFlags.Syn | TcpFlags.Ack, Seq = start - 1, Ack = asked };
    }

    private static Segment? Find(List<Segment> segments, bool fromFirst)
    {
        foreach (Segment segment in segments)
            if (segment.FromFirst == fromFirst && (segment.Flags & (TcpFlags.Syn | TcpFlags.Rst | TcpFlags.Ack)) == TcpFlags.Ack)
                return segment;
        return null;
    }

    private static Segment Of(in Segment beside, bool fromFirst) => new()
    {
        Frame = beside.Frame,
        Time = beside.Time,
        FromFirst = fromFirst,
        Window = ushort.MaxValue,
        Options = TcpOptions.Cut,
    };
}
