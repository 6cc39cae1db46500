using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Replay.Importing;

/// <summary>Puts TLS messages in the place of the segments that carry them. Other segments keep their place, with numbers that fit.</summary>
internal sealed class Weave
{
    private const int Tls13 = 0x0304;

    private readonly TlsRecording _tls;
    private readonly Origins _origins;
    private readonly TlsWording _wording;
    private readonly Positions _first = new();
    private readonly Positions _second = new();
    private readonly List<Leg> _woven = [];
    private readonly Dictionary<Leg, Leg> _now = [];
    private readonly List<Leg> _open = [];
    private readonly List<RecordedUnit> _flight = [];
    private readonly Queue<RecordedUnit> _ofFirst = new();
    private readonly Queue<RecordedUnit> _ofSecond = new();

    private Weave(TlsRecording tls, Origins origins, TlsWording wording)
    {
        (_tls, _origins, _wording) = (tls, origins, wording);
        foreach (RecordedUnit unit in wording.Folds ? Settled(tls) : tls.Units)
            (unit.FromFirst ? _ofFirst : _ofSecond).Enqueue(unit);
    }

    /// <summary>Null where something happened to segments with messages that lines of messages cannot say.</summary>
    public static List<Leg>? Of(List<Leg> legs, TlsRecording tls, Origins origins, TlsWording wording)
    {
        Weave weave = new(tls, origins, wording);
        foreach (Leg leg in legs)
            if (!weave.Take(leg))
                return null;
        weave.Close();
        return weave.Settled(legs);
    }

    private bool Take(Leg leg)
    {
        if (leg.Segment.Length == 0)
        {
            Close();
            Keep(leg, Renumbered(leg));
            return true;
        }

        Positions positions = leg.FromFirst ? _first : _second;
        RecordEnds ends = _tls.Ends(leg.FromFirst);
        long from = Distance(leg.Segment.Seq, leg.FromFirst) + (leg.Has(TcpFlags.Syn) ? 1 : 0), to = from + leg.Octets;
        // Octets count from behind the SYN.
        bool isTls = ends.Begin >= 0 && to - 1 > ends.Begin;
        if (to <= positions.Seen && leg.Octets == 1)
            return Plain(leg, positions, to);
        else if (!isTls)
            return Plain(leg, positions, to);
        else if (leg.IsLost || from > positions.Seen || to <= positions.Seen || leg.Has(TcpFlags.Syn) || leg.Has(TcpFlags.Urg))
            return false;
        else
            Messages(leg, positions, ends, Math.Max(from, positions.Recorded), to);
        return true;
    }

    // Octets outside TLS count as they are.
    private bool Plain(Leg leg, Positions positions, long to)
    {
        Close();
        Keep(leg, Renumbered(leg));
        if (to > positions.Recorded)
            positions.Advance(to, to - positions.Recorded);
        if (leg.Has(TcpFlags.Fin) && to == positions.Recorded)
            positions.Advance(to + 1, 1);
        return true;
    }

    private void Messages(Leg leg, Positions positions, RecordEnds ends, long from, long to)
    {
        positions.See(to);
        long begin = ends.Begin + 1;
        if (from < begin)
            Octets(leg, positions, begin);
        Queue<RecordedUnit> waiting = leg.FromFirst ? _ofFirst : _ofSecond;
        List<RecordedUnit> units = [];
        while (waiting.TryPeek(out RecordedUnit? next) && next.End + 1 <= to)
            units.Add(waiting.Dequeue());
        if (units.Count > 0)
        {
            if (!_wording.Folds || leg.Calls.Count > 0 || (_open.Count > 0 && _open[^1].FromFirst != leg.FromFirst))
                Close();
            _open.Add(leg);
            _flight.AddRange(units);
        }

        if (waiting.Count == 0 && positions.Recorded < to)
            Octets(leg, positions, to);
        if (leg.Has(TcpFlags.Fin))
        {
            Close();
            Leg end = Part(leg);
            Segment segment = end.Segment;
            (segment.Flags, segment.Length) = (leg.Segment.Flags & ~TcpFlags.Psh, 0);
            (end.Segment, end.Octets) = (segment, 0);
            Add(leg, end);
            positions.Advance(to + 1, 1);
        }
    }

    // Messages of one side with nothing of the other one between them are one flight.
    private void Close()
    {
        if (_open.Count == 0)
            return;
        Leg[] legs = [.. _open];
        IReadOnlyList<TlsLine> lines = _wording.Lines(_flight);
        Positions positions = legs[0].FromFirst ? _first : _second;
        long end = _flight[^1].End + 1;
        _open.Clear();
        _flight.Clear();
        foreach (TlsLine line in lines)
        {
            Leg carrier = Part(legs[^1]);
            carrier.Lines = [line];
            Add(legs[^1], carrier);
            foreach (Leg leg in legs)
                _now[leg] = carrier;
        }

        positions.Advance(Math.Max(end, positions.Recorded), lines.Sum(line => (long)line.Octets));
    }

    // RFC 8446 appendix D.4: a client's ChangeCipherSpec stands for nothing; it may go out while the server still sends.
    private static IEnumerable<RecordedUnit> Settled(TlsRecording tls)
    {
        for (int i = 0; i < tls.Units.Count; i++)
        {
            RecordedUnit one = tls.Units[i];
            RecordedUnit? next = one.Unit is { Kind: TlsUnitKind.ChangeCipherSpec, FromClient: true } && tls.Judged?.Version == Tls13
                ? tls.Units.Skip(i + 1).FirstOrDefault(unit => unit.FromFirst == one.FromFirst)
                : null;
            yield return next is null ? one : one with { End = next.End };
        }
    }

    // Octets that are no whole message.
    private void Octets(Leg leg, Positions positions, long to)
    {
        Close();
        if (positions.Recorded >= to)
            return;
        Leg octets = Part(leg);
        octets.Octets = to - positions.Recorded;
        Segment segment = octets.Segment;
        segment.Length = (int)Math.Min(octets.Octets, int.MaxValue);
        octets.Segment = segment;
        Add(leg, octets);
        positions.Advance(to, octets.Octets);
    }

    // A segment of its own for a part of what the leg carries.
    private Leg Part(Leg leg)
    {
        Leg part = Renumbered(leg);
        Segment segment = part.Segment;
        segment.Seq = unchecked(_origins.Of(leg.FromFirst) + (uint)(leg.FromFirst ? _first : _second).Written);
        segment.Flags = TcpFlags.Ack | TcpFlags.Psh;
        part.Segment = segment;
        (part.IsRough, part.ArrivesAfter) = (false, part);
        return part;
    }

    private void Keep(Leg leg, Leg renumbered)
    {
        Add(leg, renumbered);
        if (!leg.Has(TcpFlags.Fin) || leg.Segment.Length > 0)
            return;
        Positions positions = leg.FromFirst ? _first : _second;
        long end = Distance(leg.Segment.Seq, leg.FromFirst) + 1;
        if (end > positions.Recorded)
            positions.Advance(end, 1);
    }

    private void Add(Leg leg, Leg woven)
    {
        if (_now.ContainsKey(leg))
            woven.Calls.Clear();
        _now[leg] = woven;
        _woven.Add(woven);
    }

    private Leg Renumbered(Leg leg)
    {
        Segment segment = leg.Segment;
        segment.Seq = Written(segment.Seq, leg.FromFirst);
        if (segment.Has(TcpFlags.Ack))
            segment.Ack = Written(segment.Ack, !leg.FromFirst);
        for (int i = 0; i < 2 * segment.SackCount; i++)
            segment.Sack[i] = Written(segment.Sack[i], !leg.FromFirst);
        Leg renumbered = new() { Moment = leg.Moment, Segment = segment, IsGap = leg.IsGap, IsLate = leg.IsLate, Turn = leg.Turn, IsOpen = leg.IsOpen, Octets = leg.Octets, IsRough = leg.IsRough, SentUpTo = unchecked(leg.Segment.Seq + (uint)leg.Octets + (leg.Has(TcpFlags.Fin) ? 1u : 0)), Acknowledged = leg.Segment.Ack };
        renumbered.ArrivesAfter = leg.IsAtOnce ? renumbered : leg.ArrivesAfter;
        renumbered.Calls.AddRange(leg.Calls);
        return renumbered;
    }

    private uint Written(uint number, bool ofFirst) => unchecked(_origins.Of(ofFirst) + (uint)(ofFirst ? _first : _second).Of(Distance(number, ofFirst)));

    private long Distance(uint number, bool ofFirst) => unchecked((int)(number - _origins.Of(ofFirst)));

    // What arrives behind a leg arrives behind what stands for it now; one that gave no line leaves its place to the one before.
    private List<Leg> Settled(List<Leg> legs)
    {
        Leg? before = null;
        foreach (Leg leg in legs)
            if (_now.TryGetValue(leg, out Leg? woven))
                before = woven;
            else if (before is not null)
                _now[leg] = before;
        foreach (Leg leg in _woven)
            if (leg.ArrivesAfter is { } anchor && !leg.IsAtOnce)
                leg.ArrivesAfter = _now.GetValueOrDefault(anchor, leg);
        return _woven;
    }
}
