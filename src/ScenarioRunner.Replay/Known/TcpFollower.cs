using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Machines;
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

    /// <summary>The conversation began before the capture; nothing of it was taken yet.</summary>
    /// <param name="ofFirst">The first segment of the first end that was seen; it is taken in its turn as well.</param>
    /// <param name="ofSecond">The same for the second end.</param>
    public void Join(in Segment ofFirst, in Segment ofSecond)
    {
        Packet first = new(ReferenceMachine.Tcp.Definition.Fields.Length), second = new(ReferenceMachine.Tcp.Definition.Fields.Length);
        SegmentPackets.Read(ofFirst, first);
        SegmentPackets.Read(ofSecond, second);
        Leave().Join(first, second, ofFirst.Frame < ofSecond.Frame);
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
