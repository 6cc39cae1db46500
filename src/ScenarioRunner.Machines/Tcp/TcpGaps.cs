using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Machines.Tcp;

/// <summary>Octets that a capture does not show where they were sent: seen later, out of order, or not at all.</summary>
internal sealed class TcpGaps(Machine machine, TcpFields at, TcpReader reader)
{
    /// <summary>A larger distance is a wrong number, not a gap: no window is wider (RFC 7323 §2.2).</summary>
    private const int Widest = 1 << 30;

    private readonly int _syn = at.Flags[TcpFlags.Names.IndexOf("SYN")];
    private readonly int _ack = at.Flags[TcpFlags.Names.IndexOf("ACK")];
    private readonly int _confirmed = TcpLayout.Variable(machine, "confirmed");
    private readonly int _fin = at.Flags[TcpFlags.Names.IndexOf("FIN")];
    private readonly int _rst = at.Flags[TcpFlags.Names.IndexOf("RST")];
    private readonly int _sndNxt = TcpLayout.Variable(machine, "snd.nxt");
    private readonly int _lastAck = TcpLayout.Variable(machine, "last.ack");
    private readonly int _tsLast = TcpLayout.Variable(machine, "ts.last");

    public Packet? Before(Packet seen, Endpoint sender)
    {
        uint next = (uint)sender.Variables[_sndNxt];
        int gap = Sequence.Distance(next, (uint)seen.Fields[at.Seq]);
        if (gap is <= 0 or > Widest || seen.Fields[_syn] != 0 || seen.Fields[_rst] != 0)
            return null;
        Packet unseen = reader.Read("DATA", gap);
        SetStart(unseen, next);
        return unseen;
    }

    public Packet? Answered(Packet seen, Endpoint receiver)
    {
        uint next = (uint)receiver.Variables[_sndNxt];
        int gap = Sequence.Distance(next, (uint)seen.Fields[at.Ack]);
        if (seen.Fields[_ack] == 0 || gap is <= 0 or > Widest || seen.Fields[_syn] != 0 || seen.Fields[_rst] != 0 || receiver.Variables[_confirmed] == 0)
            return null;
        Packet unseen = reader.Read("DATA", gap);
        SetStart(unseen, next);
        return unseen;
    }

    // Octets of a gap that their sender sends in order had not been sent before; so had those that reach across its end, wherever they were seen.
    public bool Refutes(Packet seen, Packet unseen, bool inOrder)
    {
        if (seen.Fields[_rst] != 0)
            return false;
        (uint start, uint gap) = ((uint)seen.Fields[at.Seq], (uint)unseen.Fields[at.Seq]);
        (uint next, uint end) = (unchecked(start + (uint)seen.Fields[at.Len]), unchecked(gap + (uint)unseen.Fields[at.Len]));
        bool isBelow = Sequence.Less(start, gap) && !Sequence.Less(gap, next);
        return !isBelow && Sequence.Less(start, end) && (inOrder || Sequence.Less(end, next));
    }

    public bool Confirms(Packet seen, Packet unseen, bool bySender)
    {
        uint end = unchecked((uint)(unseen.Fields[at.Seq] + unseen.Fields[at.Len]));
        if (bySender)
            return !Sequence.Less((uint)seen.Fields[at.Seq], end);
        long[] edges = seen.Numbers ?? [];
        for (int i = 0; i + 1 < edges.Length; i += 2)
            if (!Sequence.Less((uint)edges[i], end))
                return true;
        return seen.Fields[_ack] != 0 && !Sequence.Less((uint)seen.Fields[at.Ack], end);
    }

    public Packet[]? Without(Packet unseen, Packet late)
    {
        if (late.Fields[_syn] + late.Fields[_fin] + late.Fields[_rst] != 0 || late.Fields[at.Len] == 0)
            return null;
        uint start = (uint)unseen.Fields[at.Seq];
        int before = Sequence.Distance(start, (uint)late.Fields[at.Seq]);
        int behind = Sequence.Distance(unchecked((uint)(late.Fields[at.Seq] + late.Fields[at.Len])), unchecked((uint)(start + unseen.Fields[at.Len])));
        if (before < 0 || behind < 0)
            return null;
        Packet[] left = new Packet[(before > 0 ? 1 : 0) + (behind > 0 ? 1 : 0)];
        if (before > 0)
            left[0] = Part(unseen, start, before);
        if (behind > 0)
            left[^1] = Part(unseen, unchecked((uint)(late.Fields[at.Seq] + late.Fields[at.Len])), behind);
        return left;
    }

    // It tells nothing new: octets and an acknowledgment that were seen already, no younger by its timestamp.
    public bool MayBeLate(Packet seen, Endpoint sender)
    {
        long[] fields = seen.Fields;
        if (fields[_syn] + fields[_fin] + fields[_rst] != 0 || (fields[at.HasTs] != 0 && Sequence.Less((uint)sender.Variables[_tsLast], (uint)fields[at.TsVal])))
            return false;
        return fields[at.Len] > 0
            ? !Sequence.Less((uint)sender.Variables[_sndNxt], unchecked((uint)(fields[at.Seq] + fields[at.Len])))
            : Sequence.Less((uint)fields[at.Ack], (uint)sender.Variables[_lastAck]);
    }

    private Packet Part(Packet whole, uint start, int length)
    {
        Packet part = whole.Copy();
        part.Fields[at.Len] = part.Fields[at.Size] = length;
        SetStart(part, start);
        return part;
    }

    private void SetStart(Packet packet, uint start)
    {
        packet.Fields[at.Seq] = start;
        packet.Written |= 1UL << at.Seq;
        packet.Relative &= ~(1UL << at.Seq);
    }
}
