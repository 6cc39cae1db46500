using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Machines.Tcp;

/// <summary>What the acknowledgment and the SACK blocks of a segment say about segments that were on their way to its sender.</summary>
internal sealed class TcpArrivals(Machine machine, TcpFields at)
{
    private readonly int _syn = at.Flags[TcpFlags.Names.IndexOf("SYN")];
    private readonly int _ack = at.Flags[TcpFlags.Names.IndexOf("ACK")];
    private readonly int _rst = at.Flags[TcpFlags.Names.IndexOf("RST")];

    private readonly int _rcvNxt = TcpLayout.Variable(machine, "rcv.nxt");

    public Arrival In(Packet sent, Packet waiting, Endpoint sender)
    {
        long[] now = sent.Fields, then = waiting.Fields;
        // Two SYNs that cross: an endpoint that had seen the other's would acknowledge it (RFC 9293 §3.5).
        if (now[_ack] == 0)
            return now[_syn] != 0 && then[_syn] != 0 ? Arrival.HasNotArrived : Arrival.Unknown;
        uint start = (uint)then[at.Seq];
        uint end = unchecked(start + (uint)then[at.Size]);
        // A copy of octets that have arrived tells nothing of itself.
        if (start == end || (sender.Causes[_rcvNxt] != 0 && !Sequence.Less((uint)sender.Variables[_rcvNxt], end)))
            return Arrival.Unknown;
        // The SYN may be taken without its data (RFC 9293 §3.10.7.2).
        if (then[_syn] != 0 && Sequence.Less(start, (uint)now[at.Ack]))
            return Arrival.HasArrived;
        if (!Sequence.Less((uint)now[at.Ack], end) || IsReported(sent, start, end))
            return Arrival.HasArrived;
        // A receiver may take the part that fits its window.
        return now[_rst] != 0 || Sequence.Less(start, (uint)now[at.Ack]) ? Arrival.Unknown : Arrival.HasNotArrived;
    }

    private static bool IsReported(Packet sent, uint start, uint end)
    {
        if (sent.Numbers is not { } edges)
            return false;
        for (int i = 0; i + 1 < edges.Length; i += 2)
            if (!Sequence.Less(start, (uint)edges[i]) && !Sequence.Less((uint)edges[i + 1], end))
                return true;
        return false;
    }
}
