using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Replay.Importing;

/// <summary>Follows what one side's acknowledgments say.</summary>
internal sealed class AckSpeech
{
    private readonly List<Leg> _legs;
    private readonly bool _ofFirst;
    private readonly int _last;
    private readonly int[] _roughSoFar;
    private uint _acknowledged;
    private bool _speaks;
    private int _pending;

    public AckSpeech(List<Leg> legs, bool ofFirst)
    {
        (_legs, _ofFirst) = (legs, ofFirst);
        _last = legs.FindLastIndex(leg => leg.FromFirst == ofFirst);
        _roughSoFar = new int[legs.Count + 1];
        for (int i = 0; i < legs.Count; i++)
            _roughSoFar[i + 1] = _roughSoFar[i] + (legs[i].IsRough ? 1 : 0);
    }

    /// <summary>To be asked for each place of this side, in order.</summary>
    public bool SaysNothingNew(int place)
    {
        Leg leg = _legs[place];
        if (!leg.Has(TcpFlags.Ack))
            return false;
        bool first = !_speaks;
        bool opens = leg.Has(TcpFlags.Syn) || leg.Has(TcpFlags.Rst);
        uint before = _acknowledged;
        if (first || unchecked((int)(leg.Segment.Ack - before)) > 0)
            _acknowledged = leg.Segment.Ack;
        _speaks |= !leg.Has(TcpFlags.Rst);
        return !first && !opens && place != _last && leg.IsBareAck && !leg.IsRough && AcknowledgesOnlyOctets(place, before, leg.Segment.Ack);
    }

    // Octets that went their way without trouble, and no FIN.
    private bool AcknowledgesOnlyOctets(int place, uint from, uint to)
    {
        while (_pending < place && (_legs[_pending].FromFirst == _ofFirst || unchecked((int)(_legs[_pending].Segment.End - from)) <= 0))
            _pending++;
        int start = _pending;
        for (int i = start; i < place; i++)
            if (_legs[i].FromFirst != _ofFirst && unchecked((int)(_legs[i].Segment.End - to)) <= 0 && _legs[i].Has(TcpFlags.Fin))
                return false;
        return _roughSoFar[place] == _roughSoFar[start];
    }
}
