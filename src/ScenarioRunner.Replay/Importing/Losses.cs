using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Replay.Importing;

/// <summary>What became of the segments that were on their way when the recording stopped: nobody saw whether they arrived.</summary>
internal sealed record Losses(bool OfFirst, bool OfSecond)
{
    /// <summary>Nanoseconds after which an end that has not noticed a segment never got it.</summary>
    private const long LongTime = 1_000_000_000;

    public static readonly Losses[] All = [new(false, false), new(true, false), new(false, true), new(true, true)];

    public void Apply(List<Leg> legs)
    {
        Dictionary<(bool, uint, int, TcpFlags), int> sent = [];
        foreach (Leg leg in legs)
            if (leg.Segment.Space > 0)
                sent[KeyOf(leg)] = sent.GetValueOrDefault(KeyOf(leg)) + 1;
        foreach (Leg leg in legs)
            if (leg.IsOpen && ((leg.FromFirst ? OfFirst : OfSecond) || sent.GetValueOrDefault(KeyOf(leg)) > 1 || leg.ArrivesAfter!.Segment.Time - leg.Segment.Time > LongTime))
                leg.ArrivesAfter = null;
    }

    // What is sent again was not acknowledged.
    private static (bool, uint, int, TcpFlags) KeyOf(Leg leg) => (leg.FromFirst, leg.Segment.Seq, leg.Segment.Length, leg.Segment.Flags & ~TcpFlags.Psh);
}
