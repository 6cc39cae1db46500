using System.Collections.Immutable;
using System.Globalization;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Capture.Writing;
using ScenarioRunner.Machines;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>A scenario without TCP goes over an ordinary connection: handshake, a segment a line, acknowledgments, and a close where the text closes.</summary>
internal sealed class TransportExport(RecordedRun run, Carried carried, Incarnations incarnations, FrameLine line, string seed, ReferenceMachine machine)
{
    private const ushort Window = 65535;
    private const ushort Size = 1460;
    private const string Closed = "CLOSED";

    private readonly StepComments _comments = new(run);
    private readonly Dictionary<int, Transport> _open = [];

    private sealed class Transport
    {
        public required int Connection { get; init; }

        public required uint[] Next { get; init; }

        public bool[] Ended { get; } = [false, false];

        public bool IsReset { get; set; }

        public long At { get; set; }

        /// <summary>Who sent last, and what of it the other end has not acknowledged.</summary>
        public bool? Unacknowledged { get; set; }
    }

    public void Run()
    {
        int next = 0, last = 0;
        for (int step = 0; step < run.Run.Steps.Count; step++)
        {
            if (run.Run.Steps[step].Step is CallStep call)
                Call(call, step, last);
            int from = next;
            while (next < run.Messages.Length && run.Messages[next].Step == step)
                next++;
            if (next > from)
                Send(run.Messages[from..next]);
            last = next > from ? run.Messages[from].Pair : last;
        }

        foreach ((int pair, Transport transport) in _open.OrderBy(entry => entry.Key))
            Finish(pair, transport, again: false);
    }

    private void Send(ImmutableArray<SentMessage> messages)
    {
        SentMessage first = messages[0];
        int connection = incarnations.Of(first);
        if (_open.TryGetValue(first.Pair, out Transport? transport) && transport.Connection != connection)
            Finish(first.Pair, transport, again: true);
        if (transport is null || transport.Connection != connection)
            _open[first.Pair] = transport = Open(first, connection);
        transport.At = first.At;
        byte[] octets = carried.OctetsOn(first.Step, first.Pair);
        ImmutableArray<string> comments = _comments.Of(first.Step, run.Run.Steps[first.Step].Step.Span);
        if (transport.Unacknowledged == first.FromFirst)
            Segment(first.Pair, transport, !first.FromFirst, TcpFlags.Ack, default, []);
        for (int at = 0; at < octets.Length; at += FrameWriter.MostData)
        {
            // No more is under way than a window holds.
            if (at > 0)
                Segment(first.Pair, transport, !first.FromFirst, TcpFlags.Ack, default, []);
            Segment(first.Pair, transport, first.FromFirst, TcpFlags.Psh | TcpFlags.Ack, octets.AsMemory(at, Math.Min(octets.Length - at, FrameWriter.MostData)), comments);
        }

        transport.Unacknowledged = first.FromFirst;
    }

    private Transport Open(SentMessage first, int connection)
    {
        Transport transport = new() { Connection = connection, Next = [Number(first.Pair, connection, "first"), Number(first.Pair, connection, "second")], At = first.At };
        Segment(first.Pair, transport, first.FromFirst, TcpFlags.Syn, default, []);
        Segment(first.Pair, transport, !first.FromFirst, TcpFlags.Syn | TcpFlags.Ack, default, []);
        Segment(first.Pair, transport, first.FromFirst, TcpFlags.Ack, default, []);
        return transport;
    }

    // The numbers of the next connection between two sockets lie above those of the one before.
    private uint Number(int pair, int connection, string side) =>
        (uint)(0x10000000 + (Seed.Of(seed, pair.ToString(CultureInfo.InvariantCulture), side) % 0x40000000) + ((ulong)connection * 0x100000));

    private void Call(CallStep call, int step, int last)
    {
        int pair = PairOf(call.At.ToString(), last);
        if (!_open.TryGetValue(pair, out Transport? transport))
            return;
        bool first = run.Pairs[pair].First == call.At.ToString();
        ImmutableArray<string> comments = _comments.Of(step, call.Span);
        if (call.Call is "reset" or "abort")
            Reset(pair, transport, first, comments);
        else if (call.Call is "close" or "end")
            End(pair, transport, first, comments);
    }

    private int PairOf(string name, int last) =>
        run.Pairs[last].First == name || run.Pairs[last].Second == name ? last : run.Pairs.IndexOf(run.Pairs.FirstOrDefault(pair => pair.First == name || pair.Second == name));

    private void Reset(int pair, Transport transport, bool first, ImmutableArray<string> comments)
    {
        if (!transport.IsReset)
            Segment(pair, transport, first, TcpFlags.Rst | TcpFlags.Ack, default, comments);
        transport.IsReset = true;
    }

    private void End(int pair, Transport transport, bool first, ImmutableArray<string> comments)
    {
        if (transport.IsReset || transport.Ended[Index(first)])
            return;
        Segment(pair, transport, first, TcpFlags.Fin | TcpFlags.Ack, default, comments);
        transport.Ended[Index(first)] = true;
        transport.Unacknowledged = first;
    }

    // What is closed above is closed below, by who spoke last; what is not is left open.
    private void Finish(int pair, Transport transport, bool again)
    {
        bool isClosed = again || (IsClosed(run.Ends[pair].First) && IsClosed(run.Ends[pair].Second));
        bool speaker = transport.Unacknowledged ?? true;
        if (isClosed && !transport.IsReset)
        {
            bool first = transport.Ended[0] != transport.Ended[1] ? !transport.Ended[0] : speaker;
            End(pair, transport, first, []);
            End(pair, transport, !first, []);
        }

        if (!transport.IsReset && transport.Unacknowledged is { } sender)
            Segment(pair, transport, !sender, TcpFlags.Ack, default, []);
        transport.Unacknowledged = null;
    }

    private bool IsClosed(Machines.Execution.Endpoint end) => machine.Definition.States[end.State].Name == Closed;

    private void Segment(int pair, Transport transport, bool fromFirst, TcpFlags flags, ReadOnlyMemory<byte> payload, ImmutableArray<string> comments)
    {
        ref uint next = ref transport.Next[Index(fromFirst)];
        bool isSyn = (flags & TcpFlags.Syn) != 0;
        WrittenSegment segment = new(null!, null!, next, (flags & TcpFlags.Ack) != 0 ? transport.Next[Index(!fromFirst)] : 0, flags)
        {
            Window = (flags & TcpFlags.Rst) != 0 ? (ushort)0 : Window,
            Options = isSyn ? new OptionWriter().Mss(Size).SackPermitted().ToArray() : ReadOnlyMemory<byte>.Empty,
            Payload = payload,
        };
        line.Send(pair, fromFirst, transport.At, segment, comments);
        next = unchecked(next + (uint)payload.Length + (isSyn ? 1u : 0) + ((flags & TcpFlags.Fin) != 0 ? 1u : 0));
    }

    private static int Index(bool first) => first ? 0 : 1;
}
