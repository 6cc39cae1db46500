using System.Collections.Immutable;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Capture.Writing;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>Segments of a run, each as it was sent -> frames.</summary>
internal sealed class SegmentExport
{
    private static readonly int s_closed = ReferenceMachine.Tcp.Definition.StateNamed("CLOSED");
    private static readonly int s_listen = ReferenceMachine.Tcp.Definition.StateNamed("LISTEN");

    private readonly RecordedRun _run;
    private readonly Carried _carried;
    private readonly FrameLine _line;
    private readonly List<string> _remarks;
    private readonly StepComments _comments;
    private readonly PairState[] _pairs;
    private readonly Dictionary<(string Label, Scope Scope), List<Action>> _waiting = [];

    public SegmentExport(RecordedRun run, Carried carried, FrameLine line, string seed, List<string> remarks)
    {
        (_run, _carried, _line, _remarks) = (run, carried, line, remarks);
        _comments = new StepComments(run);
        bool isVersion6 = run.Scenario.Uses[0].Settings.Any(setting => setting is { Name: "ip", Value.Number: 6 });
        ILookup<int, SentMessage> segments = run.Messages.Where(message => message.Layer == 0).ToLookup(message => message.Pair);
        _pairs = [.. Enumerable.Range(0, run.Pairs.Length).Select(pair => new PairState(run, pair, [.. segments[pair]], isVersion6, seed))];
        foreach (SentMessage message in run.Messages)
            if (IsCarrier(message) && carried.On(message.Step, message.Pair).Any())
                Numbers(message).Add((uint)message.Origins.Own, (uint)message.Packet.Fields[TcpColumns.Seq], Length(message), carried.OctetsOn(message.Step, message.Pair).Length);
    }

    /// <param name="firstCalls">For each pair, whether the first of the two opens the connection.</param>
    public void Run(Func<int, bool> firstCalls)
    {
        for (int pair = 0; pair < _pairs.Length; pair++)
            foreach (GivenStart.Step step in GivenStart.Of(_run, pair, firstCalls(pair)))
                Send(pair, step);
        int next = 0;
        for (int step = 0; step < _run.Run.Steps.Count; step++)
        {
            Occurrence occurrence = _run.Run.Steps[step];
            if (occurrence.Step is ArrivalStep { Kind: not ArrivalKind.Drop } arrival)
                Arrive(arrival.Label, occurrence.Scope);
            for (; next < _run.Messages.Length && _run.Messages[next].Step == step; next++)
                if (_run.Messages[next] is { Layer: 0 } segment)
                    Send(segment);
                else if (_run.Messages[next].Injected)
                    _remarks.Add($"{_comments.Line(step)}: a forged message of {_run.Messages[next].Written.Layer} has no segment; it is left out");
        }
    }

    private void Send(int pair, GivenStart.Step step)
    {
        PairState state = _pairs[pair];
        uint ack = (step.Flags & TcpFlags.Ack) != 0 ? state.Numbers(!step.FromFirst).Real(step.Ack, 0) : 0;
        WrittenSegment segment = new(null!, null!, state.Numbers(step.FromFirst).Real(step.Seq, 0), ack, step.Flags)
        {
            Window = GivenStart.Window(_run, pair, step.FromFirst),
            Options = (step.Flags & TcpFlags.Syn) != 0 ? new OptionWriter().Mss(state.Open.Size).ToArray() : default(ReadOnlyMemory<byte>),
        };
        _line.Send(pair, step.FromFirst, 0, segment, [_comments.Line(GivenStart.Claims(_run, pair).First().Span)]);
        state.Stamps.Sent(step.FromFirst, step.Flags, ack);
    }

    private void Send(SentMessage message)
    {
        Packet packet = message.Packet;
        PairState pair = _pairs[message.Pair];
        TcpFlags flags = TcpColumns.FlagsOf(packet);
        uint seq = Seq(message, flags);
        uint ack = (flags & TcpFlags.Ack) != 0 ? pair.Numbers(!message.FromFirst).Real((uint)packet.Fields[TcpColumns.Ack], (uint)message.Origins.Theirs)
            : TcpColumns.IsWritten(packet, TcpColumns.Ack) ? (uint)packet.Fields[TcpColumns.Ack] : 0;
        bool isStamped = (flags & TcpFlags.Syn) != 0 ? pair.Open.HasStamps(packet) : packet.Fields[TcpColumns.HasTs] == 1;
        (uint Value, uint Echo)? stamps = isStamped ? pair.Stamps.Of(packet, flags, message.FromFirst, _line.TimeOf(message.At)) : null;
        OptionWriter options = SegmentOptions.Of(message, (flags & TcpFlags.Syn) != 0, pair.Open, stamps, Edges(message));
        if (options.IsFull)
            _remarks.Add($"{_comments.Line(message.Step)}: not all options fit into a header; the last are left out");
        byte[] payload = Payload(message, flags, seq);
        WrittenSegment segment = new(null!, null!, seq, ack, flags)
        {
            Reserved = (int)packet.Fields[TcpColumns.Res],
            Window = (ushort)packet.Fields[TcpColumns.Win],
            Urgent = (ushort)packet.Fields[TcpColumns.Urg],
            Options = options.ToArray(),
            Ecn = packet.Fields[TcpColumns.Ect] switch { 0 => 0, 1 => 1, 2 => 2, _ => 3 },
            BadChecksum = packet.Fields[TcpColumns.Bad] != 0,
        };
        Send(message, segment, payload);
        if (!message.Injected)
            pair.Stamps.Sent(message.FromFirst, flags, ack);
        if (stamps is var (value, _) && !segment.BadChecksum)
            Carry(message, () => pair.Stamps.Arrived(message.FromFirst, flags, seq, value));
    }

    // One that is longer than a packet can be is cut: its flags say what the first and the last part are.
    private void Send(SentMessage message, WrittenSegment segment, byte[] payload)
    {
        const TcpFlags First = TcpFlags.Syn | TcpFlags.Cwr | TcpFlags.Urg;
        const TcpFlags Last = TcpFlags.Fin | TcpFlags.Psh;
        ImmutableArray<string> comments = _comments.Of(message.Step, IsCarrier(message) ? _run.Run.Steps[message.Step].Step.Span : message.Written.Span);
        int at = 0;
        do
        {
            int length = Math.Min(payload.Length - at, FrameWriter.MostData);
            TcpFlags flags = segment.Flags & (at > 0 ? ~First : ~TcpFlags.None) & (at + length < payload.Length ? ~Last : ~TcpFlags.None);
            WrittenSegment part = segment with { Seq = unchecked(segment.Seq + (uint)at), Flags = flags, Payload = payload.AsMemory(at, length) };
            _line.Send(message.Pair, message.FromFirst, message.At, part, comments);
            at += length;
        }
        while (at < payload.Length);
    }

    private uint Seq(SentMessage message, TcpFlags flags)
    {
        long[] fields = message.Packet.Fields;
        // RFC 9293 §3.10.7.1: who knows of no connection has no numbers of its own: <SEQ=0><ACK=SEG.SEQ+SEG.LEN><CTL=RST,ACK>.
        bool hasNone = (flags & (TcpFlags.Rst | TcpFlags.Ack)) == (TcpFlags.Rst | TcpFlags.Ack) && (message.State == s_closed || message.State == s_listen) && !message.Injected;
        return hasNone && fields[TcpColumns.Seq] == 0 ? 0 : Numbers(message).Real((uint)fields[TcpColumns.Seq], Origin(message, flags));
    }

    private byte[] Payload(SentMessage message, TcpFlags flags, uint seq)
    {
        SideNumbers numbers = Numbers(message);
        StreamText text = _pairs[message.Pair].Text(message.FromFirst);
        uint origin = Origin(message, flags);
        uint first = unchecked((uint)message.Packet.Fields[TcpColumns.Seq] + ((flags & TcpFlags.Syn) != 0 ? 1u : 0));
        int length = unchecked((int)(numbers.Real(first + (uint)Length(message), origin) - numbers.Real(first, origin)));
        int at = unchecked((int)(seq + ((flags & TcpFlags.Syn) != 0 ? 1u : 0) - numbers.Real(origin, origin) - 1));
        byte[]? known = message.Packet.Payload ?? (IsCarrier(message) && _carried.On(message.Step, message.Pair).Any() ? _carried.OctetsOn(message.Step, message.Pair) : null);
        byte[] payload = text.Take(at, Math.Max(0, length));
        if (known is null)
            return payload;
        known.AsSpan(0, Math.Min(known.Length, payload.Length)).CopyTo(payload);
        if (!message.Injected)
            text.Put(at, payload);
        return payload;
    }

    private uint[] Edges(SentMessage message) => message.Packet.Numbers is not { } edges ? []
        : [.. edges.Select(edge => _pairs[message.Pair].Numbers(!message.FromFirst).Real((uint)edge, (uint)message.Origins.Theirs))];

    private static uint Origin(SentMessage message, TcpFlags flags) =>
        (flags & TcpFlags.Syn) == 0 ? (uint)message.Origins.Own
        : message.Injected && !TcpColumns.IsWritten(message.Packet, TcpColumns.Isn) ? (uint)message.Packet.Fields[TcpColumns.Seq]
        : (uint)message.Packet.Fields[TcpColumns.Isn];

    // When a segment arrives, so does what its receiver learns from it.
    private void Carry(SentMessage message, Action arrived)
    {
        if (message.Injected)
            return;
        if (message.Carriage == Carriage.Delivered)
            arrived();
        else if (message.Carriage == Carriage.InFlight && _run.Run.Steps[message.Step] is { Step: MessageStep { Label: { } label }, Scope: var scope })
            if (_waiting.TryGetValue((label, scope), out List<Action>? waiting))
                waiting.Add(arrived);
            else
                _waiting[(label, scope)] = [arrived];
    }

    private void Arrive(string label, Scope scope)
    {
        for (Scope? at = scope; at is not null; at = at.Parent)
            if (_waiting.TryGetValue((label, at), out List<Action>? waiting))
            {
                waiting.ForEach(arrived => arrived());
                return;
            }
    }

    private SideNumbers Numbers(SentMessage message) => _pairs[message.Pair].Numbers(message.FromFirst);

    private static int Length(SentMessage message) => (int)message.Packet.Fields[TcpColumns.Len];

    // It stands for messages of a layer above.
    private static bool IsCarrier(SentMessage message) => message.Layer == 0 && message.Written.Layer != ReferenceMachine.Tcp.Definition.Name;
}
