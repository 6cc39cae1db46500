using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Replay.Importing;

/// <summary>Finds the segments whose details matter: retransmissions, losses, holes, closed windows, faults.</summary>
internal static class Roughness
{
    public static void Mark(List<Leg> legs, HashSet<int> faults)
    {
        Side first = new(), second = new();
        foreach (Leg leg in legs)
            leg.IsRough |= (leg.FromFirst ? first : second).IsRough(leg) | faults.Contains(leg.Moment) | leg.IsLost | leg.Calls.Count > 0;
    }

    private sealed class Side
    {
        private uint _next;
        private uint _ack;
        private ushort _window;
        private bool _speaks;
        private bool _wasClosed;

        public bool IsRough(Leg leg)
        {
            Segment segment = leg.Segment;
            bool rough = false;
            if (_speaks && !segment.Has(TcpFlags.Rst))
            {
                rough = segment.Seq != _next && !segment.Has(TcpFlags.Syn);
                rough |= segment.SackCount > 0 || segment.Has(TcpFlags.Urg) || segment.Ecn == 3;
                rough |= leg.IsBareAck && segment.Ack == _ack && segment.Window == _window;
            }

            if (segment.Has(TcpFlags.Ack) && !segment.Has(TcpFlags.Rst))
            {
                bool closed = segment.Window == 0;
                rough |= closed || _wasClosed;
                _wasClosed = closed;
                (_ack, _window) = (segment.Ack, segment.Window);
            }

            if (!segment.Has(TcpFlags.Rst) && (!_speaks || unchecked((int)(segment.End - _next)) > 0))
                _next = segment.End;
            _speaks |= !segment.Has(TcpFlags.Rst);
            return rough;
        }
    }
}
