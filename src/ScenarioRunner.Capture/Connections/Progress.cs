using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Connections;

/// <summary>Keeps what each segment shows of its direction.</summary>
internal static class Progress
{
    public static void Note(Connection connection, in Segment segment)
    {
        connection.LastFrame = segment.Frame;
        connection.LastTime = segment.Time;
        ref StreamState own = ref segment.FromFirst ? ref connection.FromFirst : ref connection.FromSecond;
        // Who is connected to itself acknowledges its own octets.
        ref StreamState other = ref segment.FromFirst && !connection.IsSelf ? ref connection.FromSecond : ref connection.FromFirst;
        if (own.Segments++ == 0)
            own.FirstSeq = segment.Seq;
        // What was changed on its way, the receiver never sees.
        if (segment.Checksum == ChecksumState.Bad)
            return;
        if (own.RstSeen && !segment.Has(TcpFlags.Rst) && own.AfterRst < byte.MaxValue)
            own.AfterRst++;
        if ((segment.Flags & (TcpFlags.Syn | TcpFlags.Rst | TcpFlags.Fin)) != 0)
            Control(connection, segment, ref own);
        if (own.Segments == 1 || (int)(segment.End - own.Next) > 0 && (segment.Flags & TcpFlags.Rst) == 0)
            own.Next = segment.End;
        if (other.FinSeen && segment.Has(TcpFlags.Ack) && (int)(segment.Ack - other.FinEnd) >= 0)
            other.FinAcked = true;
    }

    private static void Control(Connection connection, in Segment segment, ref StreamState own)
    {
        if (segment.Has(TcpFlags.Rst))
        {
            (own.RstSeen, own.AfterRst) = (true, 0);
            return;
        }

        if (segment.Has(TcpFlags.Syn) && !own.SynSeen)
        {
            own.SynSeen = true;
            own.Isn = segment.Seq;
            if (connection.StartedBeforeCapture && (int)(own.Next - segment.Seq) <= 0)
                own.Next = segment.End;
            connection.StartedBeforeCapture = false;
        }

        if (segment.Has(TcpFlags.Fin) && !own.FinSeen)
        {
            own.FinSeen = true;
            own.FinEnd = segment.End;
        }
    }
}
