using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using Kind = ScenarioRunner.Machines.Definition.ParameterKind;

namespace ScenarioRunner.Machines.Tcp;

/// <summary>The functions that <c>tcp/*.yaml</c> calls by name: the parts of TCP that are arithmetic over queues and options.</summary>
public sealed class TcpFunctions
{
    /// <summary>RFC 7323 §2.3. What is not known is held against nobody.</summary>
    private const int WidestShift = 14;

    private TcpLayout? _layout;

    /// <summary>All of them, for one loaded machine.</summary>
    public static ImmutableArray<Function> All()
    {
        TcpFunctions tcp = new();
        return
        [
            .. tcp.Connections(), .. tcp.Options(), .. tcp.Queues(), .. Timestamps(), .. new SackFunctions(tcp.LayoutOf).All(),
        ];
    }

    private TcpLayout LayoutOf(Frame frame) => _layout ??= new TcpLayout(frame.Machine);

    private static TcpMemory Memory(Frame frame) => (TcpMemory)frame.Self.Memory!;

    private Function[] Connections() =>
    [
        new("new_connection", [], 0, null, (f, _, _, _, _) => StartAnew(f)),
        new("acceptable", [], 0, Definition.ValueType.Bool, (f, _, _, _, _) => Acceptable(f) ? 1 : 0),
        new("due_a", [Kind.Answer], 0, Definition.ValueType.Int, (f, answer, _, _, _) => Owed(f, answer)?.A ?? 0),
        new("due_b", [Kind.Answer], 0, Definition.ValueType.Int, (f, answer, _, _, _) => Owed(f, answer)?.B ?? 0),
        new("early", [Kind.Timer], 0, Definition.ValueType.Bool, (f, timer, _, _, _) => Early(f, timer) ? 1 : 0),
        new("answering", [Kind.Answer], 0, Definition.ValueType.Bool, (f, answer, _, _, _) => (long)(f.Answered >> (int)answer) & 1),
    ];

    // A timer that a timed step lets fire before its time.
    private static bool Early(Frame frame, long timer)
    {
        foreach ((int running, long at) in frame.Self.Timers)
            if (running == timer)
                return frame.Timed && at > frame.Now;
        return false;
    }

    private Function[] Options() =>
    [
        new("own_options", [], 0, null, (f, _, _, _, _) => OwnOptions(f)),
        new("peer_options", [], 0, null, (f, _, _, _, _) => PeerOptions(f)),
        new("own_shift", [], 0, Definition.ValueType.Int, (f, _, _, _, _) => Shift(f, own: true)),
        new("peer_shift", [], 0, Definition.ValueType.Int, (f, _, _, _, _) => Shift(f, own: false)),
    ];

    private Function[] Queues() =>
    [
        new("accept", [Kind.Theirs, Kind.Int, Kind.Theirs], 0, Definition.ValueType.Theirs, (f, start, length, next, _) => Accept(f, (uint)start, (int)length, (uint)next)),
        new("keep", [Kind.Theirs, Kind.Int], 0, null, (f, start, length, _, _) => Keep(f, (uint)start, (int)length)),
        new("repeated", [Kind.Theirs, Kind.Int], 0, null, (f, start, length, _, _) => Repeat(f, (uint)start, (int)length)),
        new("sent", [Kind.Own, Kind.Int], 0, null, (f, start, length, _, _) => Sent(f, (uint)start, (int)length)),
        new("acknowledged", [Kind.Own], 0, null, (f, ack, _, _, _) => Acknowledged(f, (uint)ack)),
        new("lost", [Kind.Own], 0, Definition.ValueType.Bool, (f, una, _, _, _) => Memory(f).Lost.Count > 0 ? 1 : 0),
        new("lost_length", [Kind.Own], 0, Definition.ValueType.Int, (f, una, _, _, _) => Memory(f).Lost.Count > 0 ? Memory(f).Lost[0].Length : 0),
        new("lost_seq", [Kind.Own], 0, Definition.ValueType.Own, (f, una, _, _, _) => Memory(f).Lost.Count > 0 ? Memory(f).Lost[0].Start : una),
        new("different_octets", [], 0, Definition.ValueType.Bool, (f, _, _, _, _) => DifferentOctets(f) ? 1 : 0),
        new("payload", [], 0, Definition.ValueType.Int, (f, _, _, _, _) => f.Message.Payload?.Length ?? 0),
    ];

    private static Function[] Timestamps() =>
    [
        new("older", [Kind.Int, Kind.Int], 0, Definition.ValueType.Bool, (f, a, b, _, _) => Sequence.Less((uint)a, (uint)b) ? 1 : 0),
        new("heard_timestamp", [Kind.Int], 0, null, (f, value, _, _, _) =>
        {
            Memory(f).Hear((uint)value);
            return 0;
        }),
        new("was_heard", [Kind.Int], 0, Definition.ValueType.Bool, (f, value, _, _, _) => Memory(f).Heard.Contains((uint)value) ? 1 : 0),
        new("heard_any", [], 0, Definition.ValueType.Bool, (f, _, _, _, _) => Memory(f).Heard.Count > 0 ? 1 : 0),
    ];

    // RFC 9293 §3.10.1: a new connection starts with a new TCB; only what outlives a connection stays.
    private long StartAnew(Frame frame)
    {
        TcpLayout layout = LayoutOf(frame);
        ImmutableArray<Variable> variables = frame.Machine.Variables;
        for (int i = 0; i < variables.Length; i++)
            if (!layout.Kept.Contains(i))
                frame.Set(i, variables[i].Initial);
        Memory(frame).Clear();
        return 0;
    }

    // RFC 9293 §3.10.7.4, Table 6: the four cases of the acceptability test.
    private bool Acceptable(Frame frame)
    {
        TcpLayout layout = LayoutOf(frame);
        uint next = (uint)frame.Self.Variables[layout.RcvNxt];
        uint edge = (uint)frame.Self.Variables[layout.RcvEdge];
        uint start = (uint)frame.Message.Fields[layout.Seq];
        int size = (int)frame.Message.Fields[layout.Size];
        bool open = Sequence.Less(next, edge);
        if (size == 0)
            return open ? Within(start, next, edge) : start == next;
        uint last = unchecked(start + (uint)size - 1);
        return open && (Within(start, next, edge) || Within(last, next, edge));
    }

    private static bool Within(uint number, uint start, uint end) => !Sequence.Less(number, start) && Sequence.Less(number, end);

    private static Due? Owed(Frame frame, long answer)
    {
        foreach (Due due in frame.Self.Dues)
            if (due.Answer == answer)
                return due;
        return null;
    }

    // The SYN of recorded traffic may not have been seen, or not whole. An agreement needs both SYNs.
    private static void NoteScale(Frame frame, TcpLayout layout)
    {
        long[] variables = frame.Self.Variables;
        if (variables[layout.Joined] != 0)
            frame.Set(layout.Unscaled, variables[layout.WsHas] * variables[layout.WsHad] is 2 or 4 ? 1 : 0);
    }

    private long OwnOptions(Frame frame)
    {
        TcpLayout layout = LayoutOf(frame);
        long[] fields = frame.Message.Fields;
        frame.Set(layout.WsHas, fields[layout.HasWs]);
        frame.Set(layout.WsMe, fields[layout.HasWs] == 1 ? Math.Min(fields[layout.Ws], 14) : -1);
        NoteScale(frame, layout);
        frame.Set(layout.SackMe, fields[layout.HasSackOk]);
        frame.Set(layout.TsMe, fields[layout.HasTs]);
        return 0;
    }

    private long PeerOptions(Frame frame)
    {
        TcpLayout layout = LayoutOf(frame);
        long[] fields = frame.Message.Fields;
        frame.Set(layout.WsHad, fields[layout.HasWs]);
        frame.Set(layout.WsPeer, fields[layout.HasWs] == 1 ? Math.Min(fields[layout.Ws], 14) : -1);
        NoteScale(frame, layout);
        frame.Set(layout.SackPeer, fields[layout.HasSackOk]);
        frame.Set(layout.TsPeer, fields[layout.HasTs]);
        return SetMss(frame, fields[layout.HasMss] switch { 1 => fields[layout.Mss], 0 => 0, _ => -1 });
    }

    private long SetMss(Frame frame, long value)
    {
        frame.Set(LayoutOf(frame).MssPeer, value);
        return 0;
    }

    // RFC 7323 §2.2: scaling applies only when both SYNs carried the option; what a SYN leaves open does not rule it out.
    private long Shift(Frame frame, bool own)
    {
        TcpLayout layout = LayoutOf(frame);
        long[] variables = frame.Self.Variables;
        if (variables[layout.Unscaled] != 0)
            return WidestShift;
        if (variables[layout.WsHas] == 0 || variables[layout.WsHad] == 0)
            return 0;
        return Math.Max(0, variables[own ? layout.WsMe : layout.WsPeer]);
    }

    private static long Accept(Frame frame, uint start, int length, uint next)
    {
        TcpMemory memory = Memory(frame);
        uint end = unchecked(start + (uint)length);
        memory.Repeated = length > 0 && Sequence.Less(start, next) ? (start, Sequence.Less(end, next) ? end : next) : memory.Held.Overlap(start, end);
        if (Sequence.Less(next, end) && !Sequence.Less(next, start))
            next = end;
        memory.Newest = null;
        return memory.Held.Advance(next);
    }

    private static long Keep(Frame frame, uint start, int length)
    {
        TcpMemory memory = Memory(frame);
        uint end = unchecked(start + (uint)length);
        memory.Repeated = memory.Held.Overlap(start, end);
        memory.Held.Add(start, end);
        memory.Newest = (start, end);
        return 0;
    }

    private static long Repeat(Frame frame, uint start, int length)
    {
        Memory(frame).Repeated = (start, unchecked(start + (uint)length));
        return 0;
    }

    private static long Sent(Frame frame, uint start, int length)
    {
        TcpMemory memory = Memory(frame);
        if (memory.Lost.Count > 0)
            SentAgain(memory.Lost, start);
        if (frame.Lost)
            memory.Lost.Add((start, length));
        if (frame.Message.Payload is { Length: > 0 } octets)
            memory.Payloads.Add((start, octets));
        return 0;
    }

    // Apart from their callers, which run for every segment: a closure is made on entry.
    private static void SentAgain(List<(uint Start, int Length)> lost, uint start) => lost.RemoveAll(one => one.Start == start);

    private static long Acknowledged(Frame frame, uint ack)
    {
        TcpMemory memory = Memory(frame);
        if (memory.Lost.Count > 0 || memory.Payloads.Count > 0)
            Arrived(memory, ack);
        return 0;
    }

    private static void Arrived(TcpMemory memory, uint ack)
    {
        memory.Lost.RemoveAll(lost => !Sequence.Less(ack, unchecked(lost.Start + (uint)lost.Length)));
        memory.Payloads.RemoveAll(sent => !Sequence.Less(ack, unchecked(sent.Start + (uint)sent.Octets.Length)));
    }

    // RFC 9293 §3.8.1: the octets of a retransmission are those that were sent before.
    private bool DifferentOctets(Frame frame)
    {
        if (frame.Message.Payload is not { Length: > 0 } now)
            return false;
        uint start = (uint)frame.Message.Fields[LayoutOf(frame).Seq];
        foreach ((uint before, byte[] octets) in Memory(frame).Payloads)
        {
            int offset = Sequence.Distance(before, start);
            for (int i = Math.Max(0, -offset); i < now.Length && i + offset < octets.Length; i++)
                if (now[i] != octets[i + offset])
                    return true;
        }

        return false;
    }
}
