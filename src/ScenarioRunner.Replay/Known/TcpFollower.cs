using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Replay.Judging;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Known;

/// <summary>The segments of one connection on their way through the TCP machine.</summary>
internal sealed class TcpFollower(KnownCourses known, ObserverPool observers) : Follower<(Segment Segment, SentOrder Order)>(known, observers)
{
    private readonly SegmentLooks _looks = new();
    private SendingOrder _order;

    public void Take(in Segment segment)
    {
        SentOrder order = _order.Of(segment);
        Span<long> looks = stackalloc long[SegmentLooks.Most];
        looks[0] = Place;
        Take(looks[..(Place < 0 ? 0 : _looks.Write(segment, order, looks))], segment.Frame, (segment, order));
    }

    public override void Reset()
    {
        base.Reset();
        _looks.Reset();
        _order = default;
    }

    // Findings may name the numbers of one connection.
    protected override bool IsOfAll(Observation observation) => observation.Findings.IsEmpty;

    protected override void Show(Observer observer, int moment, (Segment Segment, SentOrder Order) step)
    {
        Packet packet = observer.NewPacket();
        SegmentPackets.Read(step.Segment, packet);
        observer.Take(moment, step.Segment.FromFirst, packet, step.Order);
    }
}
