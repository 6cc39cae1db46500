using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Writing;
using ScenarioRunner.Replay.Tls;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Writes the messages of one connection, one after the other.</summary>
internal sealed class ConnectionWriter : IDisposable
{
    private readonly ConnectionState _state;
    private readonly Remarks _remarks;
    private readonly bool _hasHeartbeats;
    private readonly RecordWriter _records;
    private readonly MessageWriter _messages;
    private readonly KeyChanges _changes;
    private (SentMessage? Of, byte[] Octets) _ahead;
    private int _bare;

    public ConnectionWriter(ConnectionState state, Remarks remarks, bool hasHeartbeats)
    {
        (_state, _remarks, _hasHeartbeats) = (state, remarks, hasHeartbeats);
        _records = new RecordWriter(state.Context, remarks);
        _messages = new MessageWriter(state, remarks);
        _changes = new KeyChanges(state);
    }

    private bool IsTls13 => _state.IsAnswered && _state.IsTls13;

    /// <param name="next">The message behind it, which may share its record.</param>
    public byte[] Write(Handshake handshake, SentMessage sent, SentMessage? next)
    {
        if (!ReferenceEquals(handshake, _state.Handshake))
            _state.Begin(handshake, _hasHeartbeats);
        bool fromClient = handshake.IsFromClient(sent);
        byte[] octets = ReferenceEquals(_ahead.Of, sent) ? _ahead.Octets
            : MessageWriter.TypeOf(sent) < 0 ? Bare(new Said(sent), _state.Of(fromClient))
            : Records(sent, next, fromClient);
        _changes.After(sent, fromClient);
        return octets;
    }

    public void Dispose() => _state.Dispose();

    private byte[] Records(SentMessage sent, SentMessage? next, bool fromClient)
    {
        Said said = new(sent);
        string name = Handshake.NameOf(sent);
        Side side = _state.Of(fromClient);
        int epoch = Epoch(said, name, side);
        byte[] content = _messages.Content(sent, fromClient);
        byte[] shared = Shares(sent, next) ? _messages.Content(next!, fromClient) : [];
        byte[] octets = _records.Write(
            side, MessageWriter.TypeOf(sent), Version(said, name), [.. content, .. shared], epoch, _state.Choices.Suite, IsTls13 || epoch == Side.Early, Fragments(said, name), said.Number(TlsFields.Bad) == 1);
        if (shared.Length == 0)
            return octets;
        // The record is over where the message that shares it is sent.
        _ahead = (next, octets[^shared.Length..]);
        return octets[..^shared.Length];
    }

    private static bool Shares(SentMessage sent, SentMessage? next) =>
        next is not null && next.FromFirst == sent.FromFirst && new Said(next).Number(TlsFields.Coalesced) == 1 && MessageWriter.TypeOf(next) == MessageWriter.TypeOf(sent);

    private int Epoch(Said said, string name, Side side)
    {
        bool isNew = IsTls13 || side.Epoch == Side.Early;
        if (said.Number(TlsFields.Epoch) is { } written)
            return Written((int)written, side, isNew);
        // A client that goes on with early data although it was asked for another ClientHello.
        if (name == "ApplicationData" && _state.IsRetried && ReferenceEquals(side, _state.Client) && side.HasKeys(Side.Early))
            return Side.Early;
        return name is "ChangeCipherSpec" or "ClientHello" && isNew ? Side.Plain : side.Epoch;
    }

    private int Written(int epoch, Side side, bool isNew)
    {
        int meant = epoch == 0 ? Side.Plain : epoch == 4 ? Math.Max(side.Epoch, 1) : isNew ? epoch : Side.Application;
        if (meant == Side.Plain || side.HasKeys(meant))
            return meant;
        if (!isNew && _state.IsAnswered)
            side.Take(Side.Application, _state.Sealer(side));
        else
            _remarks.Add("a record is protected before there are keys: it is written in the clear");
        return side.HasKeys(meant) ? meant : Side.Plain;
    }

    private int Version(Said said, string name)
    {
        if (said.Number(TlsFields.RecordVersion) is { } written)
            return (int)written;
        bool isFirst = name == "ClientHello" && _state.Handshake!.Before is null && _state.Handshake.Retry is null;
        if (name == "ServerHello" && said.Number(TlsFields.Version) is 0x0300 and var old)
            return (int)old;
        // RFC 8446 §5.1: an initial ClientHello may say 0x0301.
        return isFirst ? 0x0301 : Math.Min(_state.Choices.Version, 0x0303);
    }

    private static long Fragments(Said said, string name) =>
        said.Number(ExportFields.Fragment) is not null ? 1 : said.Number(TlsFields.Fragments) ?? (name is "Alert" or "ChangeCipherSpec" or "Heartbeat" ? 1 : 0);

    // A record that the machine cannot name, or look into.
    private byte[] Bare(Said said, Side side)
    {
        int type = (int)(said.Number(TlsFields.Type) ?? 0);
        int length = (int)Math.Clamp(said.Number(TlsFields.Length) ?? said.Payload?.Length ?? 32, 0, ushort.MaxValue);
        byte[] filler = _state.Context.Octets($"record {_state.Connection} {_bare++}", length);
        said.Payload?.AsSpan(0, Math.Min(length, said.Payload.Length)).CopyTo(filler);
        int version = Version(said, "Record");
        bool isNew = IsTls13 || side.Epoch == Side.Early;
        if (!isNew && side.Epoch != Side.Plain && type is < RecordTypes.ChangeCipherSpec or > RecordTypes.Heartbeat)
            return _records.Write(side, type, version, filler, side.Epoch, _state.Choices.Suite, false, 1, false);
        if (isNew ? type == RecordTypes.ApplicationData : side.Epoch != Side.Plain)
        {
            _state.Log.Withhold(_state.Connection);
            _remarks.Add("a connection has records that nobody looks into: the key log leaves its keys out");
        }

        return new OctetWriter().U8(type).U16(version).Vector16(filler).ToArray();
    }
}
