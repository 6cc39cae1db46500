using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Known;

/// <summary>
/// What the segments of one connection look like where neither ports nor initial numbers nor clocks count: numbers from each end's SYN, timestamps in
/// the order in which their sender used them. The machine compares timestamps and does nothing else with them (RFC 7323 §5), so their order is all it
/// sees. Zero is a number of its own: a closed port resets with it (RFC 9293 §3.10.7.1), and a SYN echoes it.
/// </summary>
internal sealed class SegmentLooks
{
    /// <summary>The most numbers that a segment makes, with the place before them.</summary>
    public const int Most = 5 + 4;

    private readonly Ticks _first = new();
    private readonly Ticks _second = new();
    private uint? _firstStart;
    private uint? _secondStart;

    public void Reset()
    {
        _first.Clear();
        _second.Clear();
        (_firstStart, _secondStart) = (null, null);
    }

    /// <summary>Writes what a segment looks like, behind the place in the first number.</summary>
    /// <returns>How many numbers there are; 0 where its looks depend on a clock.</returns>
    public int Write(in Segment segment, SentOrder order, Span<long> looks)
    {
        ref uint? own = ref segment.FromFirst ? ref _firstStart : ref _secondStart;
        uint? peer = segment.FromFirst ? _secondStart : _firstStart;
        if (segment.Has(TcpFlags.Syn))
            own ??= segment.Seq;
        bool acknowledges = segment.Has(TcpFlags.Ack);
        uint ack = acknowledges ? segment.Ack : 0;
        looks[1] = segment.Seq - own.GetValueOrDefault() | (long)(acknowledges ? ack - peer.GetValueOrDefault() : 0) << 32;
        looks[2] = (long)segment.Flags | (long)segment.Window << 16 | (long)segment.Urgent << 32 | (long)segment.Options << 48;
        looks[3] = (uint)segment.Length
            | (long)order << 32
            | (long)segment.Ecn << 34
            | Bit(segment.FromFirst, 36)
            | Bit(own is null, 37)
            | Bit(peer is null, 38)
            | Bit(segment.Seq == 0, 39)
            | Bit(ack == 0, 40)
            | (long)segment.WindowScale << 41
            | (long)segment.CookieLength << 49
            | (long)segment.SackCount << 57;
        int count = 4;
        if (segment.Has(TcpOptions.Timestamps))
        {
            if (!Times(segment, out looks[4]))
                return 0;
            count++;
        }

        return Blocks(segment, peer.GetValueOrDefault(), looks, count);
    }

    private bool Times(in Segment segment, out long looks)
    {
        (Ticks own, Ticks peer) = segment.FromFirst ? (_first, _second) : (_second, _first);
        int value = own.Use(segment.TsVal);
        int echo = segment.TsEcr == 0 ? Ticks.Zero : peer.Find(segment.TsEcr);
        looks = (uint)value | (long)echo << 32;
        return value >= 0 && echo >= 0;
    }

    private static int Blocks(in Segment segment, uint start, Span<long> looks, int count)
    {
        ReadOnlySpan<uint> edges = segment.Sack;
        for (int i = 0; i < segment.SackCount; i++)
            looks[count++] = edges[2 * i] - start | (long)(edges[2 * i + 1] - start) << 32;
        return count;
    }

    private static long Bit(bool isSet, int place) => isSet ? 1L << place : 0;
}
