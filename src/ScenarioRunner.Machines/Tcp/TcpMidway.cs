using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Machines.Tcp;

/// <summary>
/// Connections that began before they were recorded. Both ends are taken as open; what they had agreed on is left open, and octets that were sent
/// before, and are acknowledged, reported or sent again now, are what the segments say they are: what was not seen is held against nobody.
/// </summary>
internal sealed class TcpMidway(Machine machine, TcpFields at)
{
    /// <summary>No window reaches further (RFC 7323 §2.3).</summary>
    private const int Widest = 1 << 30;

    /// <summary>An acknowledgment or number that was not seen yet is somewhere down here.</summary>
    private const uint LongAgo = 1 << 28;

    /// <summary>So much speaks against octets on their way that nobody believes in them any more: a dozen flights that were acknowledged to the octet.</summary>
    private const int Calm = 12;

    /// <summary>A flight that answers what the peer said in between: who repeats what was lost waits for no question.</summary>
    private const int CalmOfAnswer = 4;

    private readonly int _syn = at.Flags[TcpFlags.Names.IndexOf("SYN")];
    private readonly int _fin = at.Flags[TcpFlags.Names.IndexOf("FIN")];
    private readonly int _rst = at.Flags[TcpFlags.Names.IndexOf("RST")];
    private readonly int _ack = at.Flags[TcpFlags.Names.IndexOf("ACK")];
    private readonly int _established = machine.StateNamed("ESTABLISHED");
    private readonly int _closeWait = machine.StateNamed("CLOSE-WAIT");
    private readonly int _finWait = machine.StateNamed("FIN-WAIT-1");
    private readonly int _lastAckState = machine.StateNamed("LAST-ACK");
    private readonly int _iss = TcpLayout.Variable(machine, "iss");
    private readonly int _irs = TcpLayout.Variable(machine, "irs");
    private readonly int _una = TcpLayout.Variable(machine, "snd.una");
    private readonly int _next = TcpLayout.Variable(machine, "snd.nxt");
    private readonly int _wnd = TcpLayout.Variable(machine, "snd.wnd");
    private readonly int _widest = TcpLayout.Variable(machine, "max.snd.wnd");
    private readonly int _wl1 = TcpLayout.Variable(machine, "snd.wl1");
    private readonly int _wl2 = TcpLayout.Variable(machine, "snd.wl2");
    private readonly int _edge = TcpLayout.Variable(machine, "snd.edge");
    private readonly int _rcvNext = TcpLayout.Variable(machine, "rcv.nxt");
    private readonly int _rcvEdge = TcpLayout.Variable(machine, "rcv.edge");
    private readonly int _adverted = TcpLayout.Variable(machine, "adv.edge");
    private readonly int _lastAck = TcpLayout.Variable(machine, "last.ack");
    private readonly int _finSent = TcpLayout.Variable(machine, "fin.sent");
    private readonly int _finSeq = TcpLayout.Variable(machine, "fin.seq");
    private readonly int _tsMe = TcpLayout.Variable(machine, "ts.me");
    private readonly int _tsPeer = TcpLayout.Variable(machine, "ts.peer");
    private readonly int[] _true = [.. new[] { "midway", "unscaled", "opened", "syn.sent", "confirmed" }.Select(name => TcpLayout.Variable(machine, name))];
    private readonly int[] _open = [.. new[] { "ws.has", "ws.had", "sack.me", "sack.peer", "ts.me", "ts.peer" }.Select(name => TcpLayout.Variable(machine, name))];

    public void Join(Endpoint first, Endpoint second, Packet ofFirst, Packet ofSecond, bool firstSpeaks)
    {
        Open(first, second, ofFirst, ofSecond, firstSpeaks);
        Open(second, first, ofSecond, ofFirst, !firstSpeaks);
    }

    // RFC 9293 §3.3.1: the variables of a connection, as far as the first segments tell them.
    private void Open(Endpoint self, Endpoint peer, Packet own, Packet other, bool speaks)
    {
        (uint sent, uint acknowledged) = ((uint)own.Fields[at.Seq], (uint)other.Fields[at.Ack]);
        bool isAhead = Sequence.Less(sent, acknowledged);
        uint low = isAhead ? sent : acknowledged;
        // What is acknowledged later than it is sent tells nothing of the time before.
        uint next = isAhead && !speaks ? acknowledged : sent;
        (self.State, self.StateCause) = (_established, -1);
        foreach (int variable in _true)
            self.Variables[variable] = 1;
        foreach (int variable in _open)
            self.Variables[variable] = 2;
        self.Variables[_iss] = peer.Variables[_irs] = unchecked(low - 1);
        self.Variables[_una] = self.Variables[_wl2] = peer.Variables[_lastAck] = unchecked(low - LongAgo);
        self.Variables[_next] = next;
        self.Variables[_wnd] = self.Variables[_widest] = Widest - 1;
        self.Variables[_edge] = unchecked(next + Widest - 1);
        self.Variables[_wl1] = unchecked((uint)other.Fields[at.Seq] - LongAgo);
        Set(peer, _rcvNext, low, 0);
        // A window that is closed where it is first seen ends at the acknowledgment.
        peer.Variables[_rcvEdge] = peer.Variables[_adverted] = other.Fields[at.Win] == 0 ? acknowledged : unchecked(low + Widest - 1);
        Memory(self).Past = new Past(true, Heard: (uint)other.Fields[at.Seq]);
    }

    public void Recall(Packet seen, Endpoint sender, Endpoint receiver)
    {
        if (Memory(sender).Past is null || seen.Fields[_syn] != 0)
            return;
        RecallSent(seen, sender, receiver);
        if (seen.Fields[_ack] != 0 && seen.Fields[_rst] == 0)
        {
            RecallAcknowledged(seen, sender, receiver);
            RecallBlocks(seen, sender, receiver);
        }

        RecallTimes(seen, sender, receiver);
    }

    // What lies between its last octet and this segment was sent before, or is on its way; so was the FIN that comes again.
    private void RecallSent(Packet seen, Endpoint sender, Endpoint receiver)
    {
        TcpMemory memory = Memory(sender);
        Past past = memory.Past!;
        if (!past.MayReach)
            return;
        (uint start, uint end) = ((uint)seen.Fields[at.Seq], unchecked((uint)(seen.Fields[at.Seq] + seen.Fields[at.Len] + seen.Fields[_fin])));
        uint next = (uint)sender.Variables[_next];
        if (past.End is null && Sequence.Distance(next, start) is > 0 and <= Widest)
            Set(sender, _next, next = start, sender.Causes[_next]);
        if (seen.Fields[_rst] != 0)
            return;
        if (seen.Fields[_fin] != 0 && sender.Variables[_finSent] == 0 && end == next && start != end && sender.Causes[_next] == 0)
            RecallFin(sender, unchecked(end - 1));
        memory.Past = Weighed(past, start, end, next, sender, receiver);
    }

    private void RecallFin(Endpoint sender, uint number)
    {
        sender.Variables[_finSent] = 1;
        sender.Variables[_finSeq] = number;
        sender.State = sender.State == _closeWait ? _lastAckState : sender.State == _established ? _finWait : sender.State;
    }

    private Past Weighed(Past past, uint start, uint end, uint next, Endpoint sender, Endpoint receiver)
    {
        // Nothing follows a FIN.
        if (past.End is null && sender.Variables[_finSent] != 0)
            return past with { End = next };
        bool isAcknowledged = (uint)receiver.Variables[_lastAck] == next;
        if (past.End is not null)
            return isAcknowledged && past.End == next ? past with { MayReach = false } : past;
        if (!isAcknowledged || start != next)
            return past;
        // RFC 9293 §3.10.7.4: an ACK is sent as <SEQ=SND.NXT>.
        if (start == end)
            return past with { MayReach = false };
        uint heard = (uint)receiver.Variables[_next];
        int calm = past.Calm + (heard != past.Heard ? CalmOfAnswer : 1);
        return past with { MayReach = calm < Calm, Calm = calm, Heard = heard };
    }

    // Octets that nobody saw may be acknowledged all the same.
    private void RecallAcknowledged(Packet seen, Endpoint sender, Endpoint receiver)
    {
        TcpMemory memory = Memory(receiver);
        if (memory.Past is not { MayReach: true } past)
            return;
        uint acknowledged = (uint)seen.Fields[at.Ack];
        uint expected = (uint)sender.Variables[_rcvNext];
        if (Sequence.Distance(expected, acknowledged) is <= 0 or > Widest)
            return;
        if (Sequence.Less((uint)receiver.Variables[_next], acknowledged))
        {
            if (past.End is not null)
                return;
            Set(receiver, _next, acknowledged, receiver.Causes[_next]);
            memory.Past = past with { Calm = 0 };
        }

        bool isFin = receiver.Variables[_finSent] != 0 && unchecked((uint)receiver.Variables[_finSeq] + 1) == acknowledged;
        Memory(sender).Held.Add(expected, isFin ? unchecked(acknowledged - 1) : acknowledged);
        sender.Variables[_rcvNext] = Memory(sender).Held.Advance(expected);
    }

    private void RecallBlocks(Packet seen, Endpoint sender, Endpoint receiver)
    {
        TcpMemory memory = Memory(receiver);
        if (seen.Numbers is not { Length: > 1 } edges || memory.Past is not { MayReach: true, End: null })
            return;
        TcpMemory own = Memory(sender);
        uint acknowledged = (uint)seen.Fields[at.Ack];
        for (int i = 0; i + 1 < edges.Length; i += 2)
        {
            (uint left, uint right) = ((uint)edges[i], (uint)edges[i + 1]);
            if (!Sequence.Less(left, right) || Sequence.Distance(acknowledged, right) > Widest)
                continue;
            if (i == 0 && (!Sequence.Less(acknowledged, right) || own.Held.Overlap(left, right) is not null))
                own.Repeated ??= (left, right);
            if (Sequence.Less(acknowledged, right))
                own.Held.Add(left, right);
            if (Sequence.Less((uint)receiver.Variables[_next], right))
                Set(receiver, _next, right, receiver.Causes[_next]);
        }

        own.Newest = null;
    }

    // A clock that was heard before the recording may be echoed. Who uses the option agreed on it (RFC 7323 §3.2).
    private void RecallTimes(Packet seen, Endpoint sender, Endpoint receiver)
    {
        if (seen.Fields[at.HasTs] != 1 || seen.Fields[_rst] != 0)
            return;
        sender.Variables[_tsMe] = receiver.Variables[_tsPeer] = 1;
        (TcpMemory own, TcpMemory other) = (Memory(sender), Memory(receiver));
        own.Past = own.Past! with { FirstTick = own.Past.FirstTick ?? (uint)seen.Fields[at.TsVal] };
        uint echo = (uint)seen.Fields[at.TsEcr];
        if (other.Past is { FirstTick: var tick } && (tick is null || !Sequence.Less(tick.Value, echo)) && !own.Heard.Contains(echo))
            own.Heard.Insert(0, echo);
    }

    private static void Set(Endpoint endpoint, int variable, uint value, int cause) => (endpoint.Variables[variable], endpoint.Causes[variable]) = (value, cause);

    private static TcpMemory Memory(Endpoint endpoint) => (TcpMemory)endpoint.Memory!;
}
