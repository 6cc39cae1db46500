using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Replay.Importing;

/// <summary>How many octets each side may put into one segment, by what the SYNs announced. Captures often hold segments before a network card splits them.</summary>
internal readonly record struct SegmentSizes(int OfFirst, int OfSecond)
{
    /// <summary>A smaller limit is a fault of its own, and would make many lines of one frame.</summary>
    private const int Smallest = 64;

    private const int Largest = 65535;

    public int Of(bool fromFirst) => fromFirst ? OfFirst : OfSecond;

    public static SegmentSizes In(IReadOnlyList<Recorded> recorded, bool isVersion6)
    {
        Segment? first = null, second = null;
        foreach (Recorded one in recorded)
            if (one.Segment.Has(TcpFlags.Syn))
                if (one.Segment.FromFirst)
                    first = one.Segment;
                else
                    second = one.Segment;
        bool stamps = first is { } a && a.Has(TcpOptions.Timestamps) && second is { } b && b.Has(TcpOptions.Timestamps);
        return new SegmentSizes(Limit(second, stamps, isVersion6), Limit(first, stamps, isVersion6));
    }

    private static int Limit(Segment? announced, bool stamps, bool isVersion6)
    {
        if (announced is not { } syn)
            return Largest;
        int limit = syn.Has(TcpOptions.Mss) ? syn.Mss - (stamps ? 12 : 0) : isVersion6 ? 1220 : 536;
        return limit < Smallest ? Largest : limit;
    }
}
