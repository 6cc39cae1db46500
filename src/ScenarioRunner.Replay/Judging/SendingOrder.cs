using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Judging;

/// <summary>Follows the IP identifications of both ends of a connection, which tell in what order they sent.</summary>
internal struct SendingOrder
{
    private uint _lastOfFirst;
    private uint _lastOfSecond;

    /// <summary>The order of the next segment.</summary>
    public SentOrder Of(in Segment segment)
    {
        ref uint last = ref segment.FromFirst ? ref _lastOfFirst : ref _lastOfSecond;
        SentOrder order = SegmentPackets.OrderOf(segment.Identification, last);
        if (order != SentOrder.Overtaken && segment.Identification != 0)
            last = segment.Identification;
        return order;
    }
}
