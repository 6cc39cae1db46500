using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Replay.Importing;

/// <summary>
/// Gives the end of a connection that both sides close one order. Programs close TLS and TCP in one go, so that their last segments cross:
/// which came first is a matter of timing.
/// </summary>
internal sealed class Closing
{
    private readonly List<Leg> _legs;

    private Closing(List<Leg> legs) => _legs = legs;

    /// <param name="mayAnswer">Data that follows the other side's close_notify may have been sent on purpose (TLS 1.3), where it acknowledges that.</param>
    public static List<Leg> Of(List<Leg> legs, bool mayAnswer)
    {
        Closing closing = new([.. legs]);
        closing.MoveData(mayAnswer);
        closing.MoveEnds();
        return closing._legs;
    }

    // RFC 5246 §7.2.1: who gets a close_notify sends nothing but its own, so that data behind it was on its way before.
    private void MoveData(bool mayAnswer)
    {
        Leg?[] closed = [null, null];
        for (int i = 0; i < _legs.Count; i++)
        {
            Leg leg = _legs[i];
            if (leg.Lines is not [var line])
                continue;
            if (line.IsClose)
                closed[leg.FromFirst ? 0 : 1] ??= leg;
            if (closed[leg.FromFirst ? 1 : 0] is not { } before || !line.IsData || (mayAnswer && unchecked((int)(leg.Acknowledged - before.SentUpTo)) >= 0))
                continue;
            _legs.RemoveAt(i);
            _legs.Insert(_legs.IndexOf(before), leg);
        }
    }

    private void MoveEnds()
    {
        List<Leg> ends = _legs.FindAll(leg => leg.Has(TcpFlags.Fin));
        if (ends is not [var one, var other] || one.FromFirst == other.FromFirst || ends.Exists(end => end.IsLost || end.IsRough) || _legs.Exists(leg => leg.Has(TcpFlags.Rst)))
            return;
        int from = _legs.IndexOf(one);
        // The last FIN was answered, or there is nothing to put in order.
        bool isAnswered = _legs.Exists(leg => leg.FromFirst == one.FromFirst && unchecked((int)(leg.Acknowledged - other.SentUpTo)) >= 0)
            && _legs.Exists(leg => leg.FromFirst == other.FromFirst && unchecked((int)(leg.Acknowledged - one.SentUpTo)) >= 0);
        if (!isAnswered || _legs.Skip(from).Any(leg => leg.IsLost || leg.IsRough || leg.Calls.Count > 0))
            return;
        Leg? answer = _legs.FindLast(leg => leg.IsBareAck && _legs.IndexOf(leg) > from);
        _legs.RemoveAll(leg => leg.IsBareAck && _legs.IndexOf(leg) > from);
        foreach (Leg end in ends)
            MoveEnd(end);
        foreach (Leg leg in _legs.Skip(_legs.FindIndex(leg => leg.Has(TcpFlags.Fin))))
            leg.ArrivesAfter = leg;
        Leg first = _legs.Find(leg => leg.Has(TcpFlags.Fin))!;
        _legs.Add(Answer(first, answer ?? first));
    }

    private void MoveEnd(Leg end)
    {
        int last = _legs.FindLastIndex(leg => leg.FromFirst == end.FromFirst && (!leg.Lines.IsEmpty || leg.Segment.Length > 0));
        if (last < 0 || _legs[last].Lines is not [{ IsLast: true }])
            return;
        _legs.Remove(end);
        _legs.Insert(last + 1, end);
    }

    // The side that ended first acknowledges the end of the other one.
    private static Leg Answer(Leg first, Leg like)
    {
        Segment segment = like.Segment;
        (segment.FromFirst, segment.Flags, segment.Length) = (first.FromFirst, TcpFlags.Ack, 0);
        Leg answer = new() { Moment = like.Moment, Segment = segment };
        answer.ArrivesAfter = answer;
        return answer;
    }
}
