using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Replay.Importing;

/// <summary>
/// Leaves out what depends on timing and segmentation alone: acknowledgments that say nothing new, where octets were cut, and
/// whether octets of the two sides crossed. What belongs to a loss, a closed window or a fault stays.
/// </summary>
internal static class Folding
{
    public static List<Leg> Of(List<Leg> legs)
    {
        Flatten(legs);
        return Joined(SplitEnds(WithoutAcks(legs)));
    }

    // Octets and acknowledgments that cross only their like arrive as if they had not.
    private static void Flatten(List<Leg> legs)
    {
        Dictionary<Leg, int> places = Places(legs);
        int[] last = [-1, -1];
        for (int i = 0; i < legs.Count; i++)
        {
            Leg leg = legs[i];
            if (leg.IsLost)
                continue;
            ref int before = ref last[leg.FromFirst ? 1 : 0];
            int until = places[leg.ArrivesAfter!];
            if (until > i && before <= i && (leg.IsData || leg.IsBareAck) && !leg.IsRough && !CrossesMore(legs, i, until))
                leg.ArrivesAfter = leg;
            before = Math.Max(before, places[leg.ArrivesAfter!]);
        }
    }

    private static bool CrossesMore(List<Leg> legs, int from, int until)
    {
        for (int i = from + 1; i <= until; i++)
            if (legs[i].IsRough || (legs[i].FromFirst != legs[from].FromFirst && !legs[i].IsData && !legs[i].IsBareAck))
                return true;
        return false;
    }

    private static List<Leg> WithoutAcks(List<Leg> legs)
    {
        HashSet<Leg> dropped = [];
        AckSpeech first = new(legs, true), second = new(legs, false);
        for (int i = 0; i < legs.Count; i++)
            if ((legs[i].FromFirst ? first : second).SaysNothingNew(i) && legs[i].Calls.Count == 0)
                dropped.Add(legs[i]);
        Dictionary<Leg, int> places = Places(legs);
        List<Leg> kept = [.. legs.Where(leg => !dropped.Contains(leg))];
        foreach (Leg leg in kept)
            while (leg.ArrivesAfter is { } anchor && dropped.Contains(anchor))
                leg.ArrivesAfter = legs[places[anchor] - 1];
        return kept;
    }

    // Whether the last octets share a segment with the FIN is a matter of timing.
    private static List<Leg> SplitEnds(List<Leg> legs)
    {
        List<Leg> split = [];
        foreach (Leg leg in legs)
        {
            if (leg.Segment is { Length: > 0, SackCount: 0, Flags: (TcpFlags.Fin | TcpFlags.Ack) or (TcpFlags.Fin | TcpFlags.Ack | TcpFlags.Psh) } && leg is { IsAtOnce: true, IsRough: false })
            {
                Segment octets = leg.Segment;
                octets.Flags &= ~TcpFlags.Fin;
                Leg data = new() { Moment = leg.Moment, Segment = octets, Octets = leg.Octets };
                data.ArrivesAfter = data;
                split.Add(data);
                Segment end = leg.Segment;
                (end.Seq, end.Length) = (unchecked(end.Seq + (uint)end.Length), 0);
                (leg.Segment, leg.Octets) = (end, 0);
            }

            split.Add(leg);
        }

        return split;
    }

    private static List<Leg> Joined(List<Leg> legs)
    {
        List<Leg> joined = [];
        Dictionary<Leg, Leg> now = [];
        foreach (Leg leg in legs)
        {
            if (joined.Count > 0 && Continues(joined[^1], leg))
            {
                Leg whole = joined[^1];
                whole.Octets += leg.Octets;
                Segment segment = whole.Segment;
                segment.Ack = leg.Segment.Ack;
                whole.Segment = segment;
                now[leg] = whole;
                continue;
            }

            joined.Add(leg);
        }

        foreach (Leg leg in joined)
            if (leg.ArrivesAfter is { } anchor && now.TryGetValue(anchor, out Leg? whole))
                leg.ArrivesAfter = whole;
        return joined;
    }

    private static bool Continues(Leg before, Leg leg) =>
        before.FromFirst == leg.FromFirst && before.IsData && leg.IsData && !before.IsRough && !leg.IsRough && before.IsAtOnce && leg.IsAtOnce
        && leg.Calls.Count == 0 && before.Segment.Ecn == leg.Segment.Ecn && unchecked((uint)(before.Segment.Seq + before.Octets)) == leg.Segment.Seq;

    private static Dictionary<Leg, int> Places(List<Leg> legs)
    {
        Dictionary<Leg, int> places = [];
        for (int i = 0; i < legs.Count; i++)
            places[legs[i]] = i;
        return places;
    }
}
