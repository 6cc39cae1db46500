using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Connections;

/// <summary>Decides whether a SYN belongs to the connection that is known or opens the next one.</summary>
internal static class Incarnations
{
    // Linux's TIME-WAIT. A SYN after so long a silence is no answer to anything that was seen before.
    private const long Silence = 60_000_000_000;

    public static bool Opens(Connection known, in Segment segment, bool fromFirst)
    {
        if ((segment.Flags & (TcpFlags.Syn | TcpFlags.Rst)) != TcpFlags.Syn || segment.Checksum == ChecksumState.Bad)
            return false;
        ref readonly StreamState own = ref known.Stream(fromFirst || known.IsSelf);
        ref readonly StreamState other = ref known.Stream(!fromFirst);
        if (own.SynSeen && own.Isn == segment.Seq)
            return known.IsOver && segment.IsOpening && Exchanged(own, other);
        // Captured out of order: the SYN of octets already seen.
        if (!own.SynSeen && own.Segments > 0 && segment.Seq + 1 == own.FirstSeq)
            return false;
        if (segment.Time - known.LastTime > Silence)
            return true;
        return segment.IsOpening ? Replaces(known, own, other) : known.IsOver && Foreign(own, other, segment);
    }

    // A repeated SYN after a whole conversation with the same number: the same numbers used again. After less it is a retransmission.
    private static bool Exchanged(in StreamState own, in StreamState other) => own.FinAcked && other.FinAcked || own.Next - own.Isn > 1 && other.Segments > 0;

    private static bool Replaces(Connection known, in StreamState own, in StreamState other)
    {
        // Both FINs are enough: the last acknowledgment may not have been captured.
        if (known.IsOver || own.FinSeen && other.FinSeen)
            return true;
        // Simultaneous open: this side's first segment.
        if (own.Segments == 0)
            return !other.SynSeen;
        // The SYN before was never answered.
        return own.SynSeen && (known.IsSelf ? own.Segments == 1 : other.Segments == 0);
    }

    // A SYN-ACK that answers none of the SYNs seen.
    private static bool Foreign(in StreamState own, in StreamState other, in Segment segment) =>
        own.SynSeen && !(other.SynSeen && segment.Ack == other.Isn + 1);
}
