using System.Collections.Immutable;
using ScenarioRunner.Machines;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Comparing;

/// <summary>A run of a scenario -> what the ends of each of its connections do.</summary>
internal sealed class ScriptReader
{
    private static readonly int s_seq = ReferenceMachine.Tcp.Definition.FieldNamed("seq");
    private static readonly int s_len = ReferenceMachine.Tcp.Definition.FieldNamed("len");

    private readonly RecordedRun _recorded;
    private readonly ScriptSides _sides;
    private readonly Dictionary<(int Step, int Part, int Layer), SentMessage> _sent = [];
    private readonly Dictionary<int, ScriptConnection> _open = [];
    private readonly List<ScriptConnection> _connections = [];
    private readonly bool _hasTcp;
    private readonly bool _hasTls;

    private ScriptReader(RecordedRun recorded)
    {
        _recorded = recorded;
        _sides = new ScriptSides(recorded.Scenario, recorded.Run);
        _hasTcp = recorded.Scenario.Uses.Any(use => use.Machine == "tcp");
        _hasTls = recorded.Scenario.Uses.Any(use => use.Machine == "tls");
        foreach (SentMessage message in recorded.Messages)
            _sent.TryAdd((message.Step, message.Part, message.Layer), message);
    }

    /// <summary>The connections of the run in the order in which they begin.</summary>
    public static ImmutableArray<Script> Read(RecordedRun recorded)
    {
        ScriptReader reader = new(recorded);
        for (int step = 0; step < recorded.Run.Steps.Count; step++)
            if (recorded.Run.Steps[step].Step is MessageStep message)
                reader.Take(message, step);
            else if (recorded.Run.Steps[step].Step is CallStep call)
                reader.Take(call);
        bool midway = recorded.Scenario.Given.Any(claim => claim.Variable.Length == 0 && claim.Value.Text.ToUpperInvariant() is not ("CLOSED" or "LISTEN"));
        return [.. reader._connections.Select(connection => connection.End(recorded, reader._hasTcp, reader._hasTls, midway))];
    }

    private void Take(MessageStep step, int index)
    {
        // The segment that carries the messages of a line.
        if (step.Messages[0].Layer != "tcp" && _hasTcp && _sent.GetValueOrDefault((index, 0, 0)) is { } carrier)
            Connection(carrier.Pair).Carry(_sides.IsClient(step.From, step.To), unchecked((uint)carrier.Packet.Fields[s_seq]), carrier.Packet.Fields[s_len]);
        for (int part = 0; part < step.Messages.Length; part++)
        {
            Message message = step.Messages[part];
            int layer = LayerOf(message);
            SentMessage? sent = layer < 0 ? null : _sent.GetValueOrDefault((index, part, layer));
            bool fromClient = _sides.IsClient(step.From, step.To);
            if (message.Layer == "tcp")
                TakeSegment(message, sent, fromClient, PairOf(step, sent));
            // What is sent again, the layer above sends once.
            else if (message.Layer == "tls" && (sent is not null || !_hasTcp || !_sent.ContainsKey((index, 0, 0))))
                Connection(PairOf(step, sent)).Message(message, fromClient, _recorded.Scenario.Source);
        }
    }

    private void TakeSegment(Message message, SentMessage? sent, bool fromClient, int pair)
    {
        int flags = FlagsOf(message.Name);
        bool opens = (flags & (Syn | Ack)) == Syn;
        ScriptConnection connection = Connection(pair);
        uint seq = sent is null ? connection.Next(fromClient) : unchecked((uint)sent.Packet.Fields[s_seq]);
        if (opens && connection.IsOver && connection.IsNewSyn(fromClient, seq))
        {
            _open.Remove(pair);
            connection = Connection(pair);
        }

        bool isOpen = message.Name == "DATA" && message.Positional.IsEmpty && !message.Attributes.Any(attribute => attribute is { Name: "len" or "data", Value.Kind: not ValueKind.Any });
        long length = isOpen ? 1 : sent is not null ? sent.Packet.Fields[s_len] : LengthOf(message);
        connection.Segment(message, fromClient, (flags & Syn) != 0, (flags & Fin) != 0, (flags & Rst) != 0, seq, length, isOpen, _recorded.Scenario.Source);
    }

    private void Take(CallStep call)
    {
        // A segment says it better where there are any.
        if (_hasTcp || call.Call is not ("close" or "abort" or "shutdown") || _connections.Count == 0)
            return;
        _connections[^1].Call(call, _sides.IsClient(call.At, null));
    }

    private ScriptConnection Connection(int pair)
    {
        if (_open.TryGetValue(pair, out ScriptConnection? connection))
            return connection;
        _connections.Add(connection = new ScriptConnection());
        return _open[pair] = connection;
    }

    private int PairOf(MessageStep step, SentMessage? sent)
    {
        if (sent is not null)
            return sent.Pair;
        (string from, string to) = (step.From.ToString(), step.To.ToString());
        for (int i = 0; i < _recorded.Pairs.Length; i++)
            if (_recorded.Pairs[i] == (from, to) || _recorded.Pairs[i] == (to, from))
                return i;
        return 0;
    }

    private int LayerOf(Message message)
    {
        for (int i = 0; i < _recorded.Scenario.Uses.Length; i++)
            if (_recorded.Scenario.Uses[i].Machine == message.Layer)
                return i;
        return -1;
    }

    private const int Syn = 1, Ack = 2, Fin = 4, Rst = 8;

    private static int FlagsOf(string name)
    {
        int flags = 0;
        foreach (string part in name.Split('-'))
            flags |= part switch { "SYN" => Syn, "ACK" => Ack, "FIN" => Fin, "RST" => Rst, _ => 0 };
        return flags;
    }

    private static long LengthOf(Message message)
    {
        foreach (Value value in message.Positional)
            return value.Number;
        foreach (MessageAttribute attribute in message.Attributes)
            if (attribute is { Name: "len", Value.Kind: ValueKind.Number })
                return attribute.Value.Number;
            else if (attribute.Name == "data")
                return System.Text.Encoding.UTF8.GetByteCount(attribute.Value.Text);
        return 0;
    }
}
