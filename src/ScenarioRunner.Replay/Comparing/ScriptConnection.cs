using System.Collections.Immutable;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Replay.Tls;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Comparing;

/// <summary>Collects what the two ends of one connection of a scenario do.</summary>
internal sealed class ScriptConnection
{
    private readonly DirectionEdge _client = new();
    private readonly DirectionEdge _server = new();
    private readonly List<ScriptDeed> _deeds = [];
    private uint _nextOfClient = 1;
    private uint _nextOfServer = 1;

    /// <summary>Both ends have closed, or one has reset it.</summary>
    public bool IsOver => (_client.HasEnded && _server.HasEnded) || _client.HasReset || _server.HasReset;

    public bool IsNewSyn(bool fromClient, uint seq) => (fromClient ? _client : _server).IsNewSyn(seq);

    /// <summary>The next number of an end, where none is known.</summary>
    public uint Next(bool fromClient) => fromClient ? _nextOfClient : _nextOfServer;

    public void Segment(Message message, bool fromClient, bool syn, bool fin, bool rst, uint seq, long length, bool isOpen, SourceText source)
    {
        Novelty novelty = (fromClient ? _client : _server).Take(syn, fin, rst, seq, length);
        (fromClient ? ref _nextOfClient : ref _nextOfServer) = unchecked(seq + (uint)length + (syn ? 1u : 0) + (fin ? 1u : 0));
        if (novelty.Opens)
            Add(DeedKind.Open, message, fromClient, source.Slice(message.Span));
        if (novelty.Octets > 0 || isOpen)
            Data(DeedKind.Data, message, fromClient, isOpen ? -1 : novelty.Octets);
        if (novelty.Ends)
            Add(DeedKind.End, message, fromClient, "FIN");
        if (novelty.Resets)
            Add(DeedKind.Reset, message, fromClient, "RST");
    }

    /// <summary>A segment that carries messages of TLS.</summary>
    public void Carry(bool fromClient, uint seq, long length) => (fromClient ? _client : _server).Take(false, false, false, seq, length);

    public void Message(Message message, bool fromClient, SourceText source)
    {
        ImmutableArray<WrittenField> fields = WrittenFields.Of(message, source);
        if (message.Name == "ApplicationData")
            Data(DeedKind.ApplicationData, message, fromClient, LengthOf(message), fields);
        else
            _deeds.Add(Deed(DeedKind.Message, message, fromClient, source.Slice(message.Span)) with { Fields = fields, MessageKind = WrittenFields.KindOf(message) });
    }

    public void Call(CallStep call, bool fromClient)
    {
        DeedKind kind = call.Call == "abort" ? DeedKind.Reset : DeedKind.End;
        if (!_deeds.Exists(deed => deed.Kind == kind && deed.FromClient == fromClient))
            _deeds.Add(new ScriptDeed { Kind = kind, FromClient = fromClient, Message = null, Span = call.Span, Text = call.Call });
    }

    public Script End(RecordedRun run, bool hasTcp, bool hasTls, bool midway)
    {
        bool staysOpen = !_deeds.Exists(deed => deed.Kind is DeedKind.End or DeedKind.Reset || (!hasTcp && Closes(deed)));
        if (staysOpen && _deeds is [.., { IsData: true } last])
            _deeds[^1] = last with { OrMore = true };
        if (midway && _deeds is [{ IsData: true } first, ..])
            _deeds[0] = first with { OrMore = true };
        return new Script(run.Scenario.Source, run.Run.Label ?? "", hasTcp, hasTls, midway, [.. _deeds])
        {
            StaysOpen = staysOpen,
            HasChangeCipherSpec = _deeds.Exists(deed => deed.MessageKind == TlsMessageKinds.ChangeCipherSpec),
        };
    }

    // A fatal alert closes, and so does close_notify: RFC 8446 §6.
    private static bool Closes(ScriptDeed deed) => deed.MessageKind == TlsMessageKinds.Alert
        && deed.Fields.Any(field => field.Packet.Fields[TlsFields.Level] == 2 || ((field.Packet.Written >> TlsFields.Description & 1) == 1 && field.Packet.Fields[TlsFields.Description] == 0));

    private void Data(DeedKind kind, Message message, bool fromClient, long octets, ImmutableArray<WrittenField> fields = default)
    {
        fields = fields.IsDefault ? [] : fields;
        string name = kind == DeedKind.Data ? "DATA" : "ApplicationData";
        if (_deeds is [.., var last] && last.Kind == kind && last.FromClient == fromClient && fields.IsEmpty && last.Fields.IsEmpty)
        {
            long total = octets < 0 || last.Octets < 0 ? -1 : last.Octets + octets;
            _deeds[^1] = last with { Octets = total, Text = Text(name, total) };
            return;
        }

        _deeds.Add(Deed(kind, message, fromClient, Text(name, octets)) with { Octets = octets, Fields = fields, MessageKind = kind == DeedKind.ApplicationData ? TlsMessageKinds.ApplicationData : -1 });
    }

    private static string Text(string name, long octets) => octets < 0 ? name : FormattableString.Invariant($"{name} {octets}");

    private void Add(DeedKind kind, Message message, bool fromClient, string text) => _deeds.Add(Deed(kind, message, fromClient, text));

    private static ScriptDeed Deed(DeedKind kind, Message message, bool fromClient, string text) =>
        new() { Kind = kind, FromClient = fromClient, Message = message, Span = message.Span, Text = text };

    private static long LengthOf(Message message)
    {
        foreach (Value value in message.Positional)
            return value.Kind == ValueKind.Number ? value.Number : -1;
        foreach (MessageAttribute attribute in message.Attributes)
            if (attribute is { Name: "len", Value.Kind: ValueKind.Number })
                return attribute.Value.Number;
            else if (attribute.Name == "data")
                return System.Text.Encoding.UTF8.GetByteCount(attribute.Value.Text);
        return -1;
    }
}
