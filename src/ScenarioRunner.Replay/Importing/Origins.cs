using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Replay.Importing;

/// <summary>What the numbers of each side count from.</summary>
internal sealed record Origins(uint First, uint Second, uint StampsOfFirst, uint StampsOfSecond)
{
    public uint Of(bool first) => first ? First : Second;

    public uint StampsOf(bool first) => first ? StampsOfFirst : StampsOfSecond;

    public static Origins In(IReadOnlyList<Recorded> recorded)
    {
        uint?[] numbers = [null, null], stamps = [null, null];
        foreach (Recorded one in recorded)
        {
            int side = one.Segment.FromFirst ? 0 : 1;
            if (one.Segment.Has(TcpFlags.Syn))
                numbers[side] ??= one.Segment.Seq;
            if (one.Segment.Has(TcpOptions.Timestamps))
                stamps[side] ??= unchecked(one.Segment.TsVal - 1);
        }

        return new Origins(numbers[0] ?? 0, numbers[1] ?? 0, stamps[0] ?? 0, stamps[1] ?? 0);
    }
}
