using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Replay.Importing;

/// <summary>
/// Takes the octets of both sides as if each segment had arrived at once: what was sent again, and the acknowledgments that asked for it,
/// are left out. Segments that open or close the connection stay as they are.
/// </summary>
internal static class Smoothing
{
    private const ushort Open = ushort.MaxValue;

    public static List<Leg> Of(List<Leg> legs)
    {
        List<Leg> kept = [];
        Side first = new(), second = new();
        Dictionary<Leg, Leg> places = [];
        foreach (Leg leg in legs)
        {
            Side side = leg.FromFirst ? first : second;
            if (side.Takes(leg))
                kept.Add(leg);
            if (kept.Count > 0)
                places[leg] = kept[^1];
        }

        HashSet<Leg> sent = [];
        foreach (Leg leg in kept)
        {
            sent.Add(leg);
            if (leg.ArrivesAfter is { } anchor && !leg.IsAtOnce)
                leg.ArrivesAfter = places.TryGetValue(anchor, out Leg? place) && !sent.Contains(place) ? place : leg;
        }

        return kept;
    }

    private sealed class Side
    {
        private bool _speaks;
        private uint _next;
        private uint _ack;

        public bool Takes(Leg leg)
        {
            Segment segment = leg.Segment;
            bool isCarrier = (segment.Flags & (TcpFlags.Syn | TcpFlags.Rst)) == 0;
            if (segment.Has(TcpFlags.Syn))
                (_speaks, _next) = (true, segment.End);
            if (!isCarrier || !_speaks)
                return true;
            segment.SackCount = 0;
            segment.Window = Open;
            bool isNewAck = unchecked((int)(segment.Ack - _ack)) > 0;
            if (isNewAck)
                _ack = segment.Ack;
            else
                segment.Ack = _ack;
            leg.Segment = segment;
            if (segment.Length > 0)
                return TakesOctets(leg);
            if (segment.Has(TcpFlags.Fin))
                return true;
            leg.IsRough &= !leg.IsBareAck;
            return isNewAck;
        }

        // What is new of them.
        private bool TakesOctets(Leg leg)
        {
            Segment segment = leg.Segment;
            int known = unchecked((int)(_next - segment.Seq));
            if (known >= segment.Length)
                return segment.Has(TcpFlags.Fin) && Ends(leg);
            if (known > 0)
            {
                (segment.Seq, segment.Length) = (_next, segment.Length - known);
                leg.Segment = segment;
                leg.Octets = segment.Length;
            }

            _next = unchecked(segment.Seq + (uint)segment.Length);
            leg.ArrivesAfter = leg;
            leg.IsRough = leg.Calls.Count > 0;
            return true;
        }

        private static bool Ends(Leg leg)
        {
            Segment segment = leg.Segment;
            (segment.Seq, segment.Length) = (unchecked(segment.Seq + (uint)segment.Length), 0);
            (leg.Segment, leg.Octets) = (segment, 0);
            return true;
        }
    }
}
