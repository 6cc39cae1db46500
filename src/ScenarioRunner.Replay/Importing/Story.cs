using System.Collections.Immutable;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Importing;

/// <summary>A recorded connection as the observer understood it: its segments in the order in which they were sent, and when each arrived.</summary>
internal static class Story
{
    public static List<Leg> Of(IReadOnlyList<Recorded> recorded, ImmutableArray<Unseen> unseen, SegmentSizes sizes)
    {
        Dictionary<int, List<Leg>> seen = [];
        List<Leg> legs = InOrder(recorded, unseen, sizes, seen);
        Dictionary<Leg, int> places = [];
        for (int i = 0; i < legs.Count; i++)
            places[legs[i]] = i;
        Arrive(legs, unseen, seen, places);
        return legs;
    }

    // As they were sent: what was recorded late stands where it was sent.
    private static List<Leg> InOrder(IReadOnlyList<Recorded> recorded, ImmutableArray<Unseen> unseen, SegmentSizes sizes, Dictionary<int, List<Leg>> seen)
    {
        ILookup<int, Unseen> gaps = unseen.Where(one => one.Kind == UnseenKind.Gap).ToLookup(one => one.Moment);
        HashSet<int> late = [.. unseen.Where(one => one.Kind == UnseenKind.Late).Select(one => one.Moment)];
        List<Leg> legs = [];
        foreach (Recorded one in recorded)
        {
            foreach (Unseen gap in gaps[one.Moment])
                legs.AddRange(GapLegs(one, gap, recorded, late));
            List<Leg> parts = Parts(one, sizes.Of(one.Segment.FromFirst));
            seen[one.Moment] = parts;
            bool isLate = late.Contains(one.Moment);
            foreach (Leg part in parts)
                part.IsLate = isLate;
            legs.InsertRange(isLate ? PlaceOfLate(legs, one.Segment) : legs.Count, parts);
        }

        return legs;
    }

    private static List<Leg> Parts(Recorded one, int size)
    {
        Segment whole = one.Segment;
        if (whole.Length <= size || whole.Has(TcpFlags.Syn))
            return [new Leg { Moment = one.Moment, Segment = whole, Octets = whole.Length }];
        List<Leg> parts = [];
        for (int at = 0; at < whole.Length; at += size)
        {
            bool last = at + size >= whole.Length;
            Segment part = whole;
            part.Seq += (uint)at;
            part.Length = Math.Min(size, whole.Length - at);
            part.Flags = last ? whole.Flags : whole.Flags & ~(TcpFlags.Fin | TcpFlags.Psh);
            parts.Add(new Leg { Moment = one.Moment, Segment = part, Octets = part.Length });
        }

        return parts;
    }

    // What is shown later is no gap.
    private static IEnumerable<Leg> GapLegs(Recorded at, Unseen gap, IReadOnlyList<Recorded> recorded, HashSet<int> late)
    {
        uint start = (uint)gap.Packet!.Fields[TcpWords.Seq];
        uint end = unchecked(start + (uint)gap.Packet.Fields[TcpWords.Len]);
        foreach (Recorded one in recorded.Where(one => late.Contains(one.Moment) && one.Moment > at.Moment && one.Segment.FromFirst == gap.FromFirst).OrderBy(one => unchecked((int)(one.Segment.Seq - start))))
        {
            if (unchecked((int)(one.Segment.Seq - start)) < 0 || unchecked((int)(end - one.Segment.End)) < 0)
                continue;
            if (one.Segment.Seq != start)
                yield return GapLeg(at, gap.FromFirst, start, one.Segment.Seq);
            start = one.Segment.End;
        }

        if (start != end)
            yield return GapLeg(at, gap.FromFirst, start, end);
    }

    private static Leg GapLeg(Recorded at, bool fromFirst, uint start, uint end)
    {
        Segment segment = at.Segment;
        // What a segment answers was sent by its receiver, who acknowledges what it starts with at least.
        if (segment.FromFirst != fromFirst)
            (segment.FromFirst, segment.Ack) = (fromFirst, at.Segment.Seq);
        (segment.Seq, segment.Length, segment.Flags, segment.SackCount) = (start, (int)Math.Min(unchecked(end - start), 65535), TcpFlags.Ack | TcpFlags.Psh, 0);
        return new Leg { Moment = at.Moment, Segment = segment, Octets = segment.Length, IsGap = true, IsRough = true };
    }

    private static int PlaceOfLate(List<Leg> legs, in Segment late)
    {
        int place = legs.Count;
        for (int i = legs.Count - 1; i >= 0; i--)
        {
            Segment other = legs[i].Segment;
            if (other.FromFirst != late.FromFirst)
                continue;
            bool isBehind = late.Length > 0 ? unchecked((int)(other.Seq - late.End)) >= 0 : unchecked((int)(other.Ack - late.Ack)) > 0;
            if (!isBehind)
                break;
            place = i;
        }

        return place;
    }

    private static void Arrive(List<Leg> legs, ImmutableArray<Unseen> unseen, Dictionary<int, List<Leg>> seen, Dictionary<Leg, int> places)
    {
        int turn = 0;
        int[] last = [-1, -1];
        foreach (Unseen one in unseen)
        {
            if (one.Kind == UnseenKind.Call)
            {
                seen[one.Moment][0].Calls.Add(one.Call);
                continue;
            }

            if (one.Kind is UnseenKind.Gap or UnseenKind.Late)
                continue;
            bool gap = one.Kind is UnseenKind.GapArrival or UnseenKind.GapOnTheWay;
            foreach (Leg leg in gap ? GapsAt(legs, one) : seen[one.Sent])
            {
                if (leg.ArrivesAfter is not null)
                    continue;
                leg.IsOpen = one.Kind is UnseenKind.OnTheWay or UnseenKind.GapOnTheWay;
                int place = Math.Max(places[leg], Math.Max(last[leg.FromFirst ? 1 : 0], PlaceBefore(legs, places, seen, one.Moment, leg)));
                last[leg.FromFirst ? 1 : 0] = place;
                leg.ArrivesAfter = legs[place];
                leg.Turn = turn++;
            }
        }
    }

    private static IEnumerable<Leg> GapsAt(List<Leg> legs, Unseen one)
    {
        uint start = (uint)one.Packet!.Fields[TcpWords.Seq];
        return legs.Where(leg => leg.IsGap && leg.Moment == one.Sent && leg.FromFirst == one.FromFirst && leg.Segment.Seq == start);
    }

    // The last segment that the receiver sent before this moment. One that was recorded late and acknowledges the leg was sent behind its arrival.
    private static int PlaceBefore(List<Leg> legs, Dictionary<Leg, int> places, Dictionary<int, List<Leg>> seen, int moment, Leg leg)
    {
        int place = moment == int.MaxValue ? legs.Count : places[seen[moment][0]];
        while (--place >= 0)
            if (legs[place] is { IsGap: false } before && before.FromFirst != leg.FromFirst && !(before.IsLate && unchecked((int)(before.Segment.Ack - leg.Segment.End)) >= 0))
                break;
        return place;
    }
}
