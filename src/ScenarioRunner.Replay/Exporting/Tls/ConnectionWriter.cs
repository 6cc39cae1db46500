using ScenarioRunner.Capture.Encryption;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Writing;
using ScenarioRunner.Machines.Tls;
using ScenarioRunner.Replay.Tls;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Writes the messages of one connection, one after the other.</summary>
internal sealed class ConnectionWriter : IDisposable
{
    private readonly WriterContext _context;
    private readonly Remarks _remarks;
    private readonly KeyLogWriter _log;
    private readonly int _connection;
    private readonly bool _hasHeartbeats;
    private readonly RecordWriter _records;
    private readonly Tls13Keys _keys;
    private readonly Side _client = new();
    private readonly Side _server = new();
    private readonly List<byte> _messages = [];
    private Handshake? _handshake;
    private Choices? _choices;
    private List<PreSharedKey> _offered = [];
    private bool _helloWasAnswered;
    private bool _isRetried;
    private int _tickets;
    private bool _isTls13;
    private bool _wasAnswered;
    private (SentMessage? Of, byte[] Octets) _ahead;

    public ConnectionWriter(WriterContext context, KeyLogWriter log, Remarks remarks, int connection, bool hasHeartbeats)
    {
        (_context, _log, _remarks, _connection, _hasHeartbeats) = (context, log, remarks, connection, hasHeartbeats);
        _records = new RecordWriter(context, remarks);
        _keys = new Tls13Keys(context, log, connection, _client, _server);
    }

    /// <summary>The first ServerHello of the connection chose TLS 1.3: what comes behind it has its form and its keys.</summary>
    private bool IsTls13 => _helloWasAnswered && _isTls13;

    /// <param name="next">The message behind it, which may share its record.</param>
    public byte[] Write(Handshake handshake, SentMessage sent, SentMessage? next)
    {
        if (!ReferenceEquals(handshake, _handshake))
            Begin(handshake);
        Said said = new(sent);
        string name = Handshake.NameOf(sent);
        bool fromClient = handshake.IsFromClient(sent);
        Side side = fromClient ? _client : _server;
        int epoch = Epoch(said, name, side);
        byte[] octets;
        if (name == "Record")
        {
            octets = Bare(said, side);
        }
        else if (ReferenceEquals(_ahead.Of, sent))
        {
            octets = _ahead.Octets;
        }
        else
        {
            (int type, byte[] content) = Content(name, sent, said, side, fromClient);
            byte[] shared = Sharing(sent, next, type, side, fromClient);
            octets = _records.Write(side, type, Version(said, name), [.. content, .. shared], epoch, _choices!.Suite, IsTls13 || epoch == Side.Early, Fragments(said, name), said.Number(TlsFields.Bad) == 1);
            if (shared.Length > 0)
                (octets, _ahead) = (octets[..^shared.Length], (next, octets[^shared.Length..]));
        }

        After(name, sent, side, fromClient);
        return octets;
    }

    // The next message is in the record of this one; the record is over where that message is sent.
    private byte[] Sharing(SentMessage sent, SentMessage? next, int type, Side side, bool fromClient)
    {
        if (next is null || next.FromFirst != sent.FromFirst || new Said(next).Number(TlsFields.Coalesced) != 1 || TypeOf(Handshake.NameOf(next)) != type)
            return [];
        return Content(Handshake.NameOf(next), next, new Said(next), side, fromClient).Content;
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
    }

    private void Begin(Handshake handshake)
    {
        Choices? before = handshake.Before is null ? null : _choices;
        _handshake = handshake;
        _choices = new ChoiceMaker(handshake, before, _context.Sessions, _hasHeartbeats).Make();
        if (before is not null)
        {
            // A handshake on keys that are in use.
            _choices.ClientRandom = before.ClientRandom;
            _choices.ServerRandom = before.ServerRandom;
            _choices.Master = before.Master;
        }

        _messages.Clear();
        _offered = [];
        _helloWasAnswered = before is not null && _helloWasAnswered && _isTls13;
    }

    private int Epoch(Said said, string name, Side side)
    {
        bool isNew = IsTls13 || side.Epoch == Side.Early;
        if (said.Number(TlsFields.Epoch) is { } written)
            return Written((int)written, side, isNew);
        // A client that goes on with early data although it was asked for another ClientHello.
        if (name == "ApplicationData" && _isRetried && ReferenceEquals(side, _client) && side.HasKeys(Side.Early))
            return Side.Early;
        return name == "ChangeCipherSpec" && isNew || name is "ClientHello" && isNew ? Side.Plain : side.Epoch;
    }

    private int Written(int epoch, Side side, bool isNew)
    {
        int meant = epoch == 0 ? Side.Plain : epoch == 4 ? Math.Max(side.Epoch, 1) : isNew ? epoch : Side.Application;
        if (meant == Side.Plain || side.HasKeys(meant))
            return meant;
        if (!isNew && _helloWasAnswered)
            side.Take(Side.Application, Sealer(side));
        else
            _remarks.Add("a record is protected before there are keys: it is written in the clear");
        return side.HasKeys(meant) ? meant : Side.Plain;
    }

    private static int TypeOf(string name) => name switch
    {
        "Alert" => RecordTypes.Alert,
        "ChangeCipherSpec" => RecordTypes.ChangeCipherSpec,
        "ApplicationData" => RecordTypes.ApplicationData,
        "Heartbeat" => RecordTypes.Heartbeat,
        "Record" => -1,
        _ => RecordTypes.Handshake,
    };

    private (int Type, byte[] Content) Content(string name, SentMessage sent, Said said, Side side, bool fromClient)
    {
        byte[] content = name switch
        {
            "Alert" => PlainWriter.Alert(sent, IsTls13, _handshake!.Before is not null || _handshake.Contains("HelloRequest")),
            "ChangeCipherSpec" => PlainWriter.ChangeCipherSpec(said),
            "ApplicationData" => PlainWriter.Data(said),
            "Heartbeat" => PlainWriter.Heartbeat(said, _context),
            "Record" => [],
            _ => Part(said, side, Message(name, sent, said, side, fromClient)),
        };
        int trailing = (int)Math.Min(said.Number(TlsFields.Trailing) ?? 0, 1 << 20);
        return (TypeOf(name), TypeOf(name) == RecordTypes.Handshake || trailing == 0 ? content : [.. content, .. new byte[trailing]]);
    }

    // A record that carries one part of a message.
    private static byte[] Part(Said said, Side side, byte[] message)
    {
        if (said.Number(ExportFields.Fragment) is not { } fragment)
            return message;
        (int part, int parts) = ((int)(fragment >> 16), Math.Max((int)(fragment & 0xFFFF), 1));
        side.Begun = part <= 1 || side.Begun.Length == 0 ? message : side.Begun;
        int from = side.Begun.Length * (Math.Clamp(part, 1, parts) - 1) / parts;
        int to = side.Begun.Length * Math.Clamp(part, 1, parts) / parts;
        return side.Begun[from..to];
    }

    private byte[] Message(string name, SentMessage sent, Said said, Side side, bool fromClient)
    {
        if (name == "ClientHello")
            return Hello(sent, said);
        byte[] body = name switch
        {
            "ServerHello" => new ServerHelloWriter(_handshake!, _choices!, _context, sent).Hello(),
            "Finished" => Finished(said, side, fromClient),
            "NewSessionTicket" => Ticket(sent, said),
            _ => new FlightWriter(_handshake!, _choices!, _context).Body(name, sent, IsTls13) ?? [],
        };
        if (said.Number(TlsFields.Length) is { } length && length != body.Length)
            _remarks.Add($"{name} is {body.Length} octets long, and not {length}");
        byte[] message = FlightOctets.Message(FlightWriter.TypeOf(name, sent), [.. body, .. Trailing(said)]);
        // RFC 5246 §7.4.1.1: a HelloRequest is no part of the hashes; RFC 8446 §4.4.1: nor is what is said after the handshake.
        bool isApart = name is "HelloRequest" or "KeyUpdate" || (name == "NewSessionTicket" && IsTls13);
        if (!isApart)
            _messages.AddRange(message);
        return message;
    }

    private static byte[] Trailing(Said said) => new byte[Math.Min(said.Number(TlsFields.Trailing) ?? 0, 1 << 20)];

    private byte[] Hello(SentMessage sent, Said said)
    {
        bool isSecond = ReferenceEquals(sent, _handshake!.SecondHello);
        ClientHelloWriter writer = new(_handshake, _choices!, _context, isSecond);
        byte[] message = FlightOctets.Message(1, [.. writer.Body(), .. Trailing(said)]);
        _isRetried = false;
        if (!isSecond)
            _messages.Clear();
        _offered = writer.Keys;
        if (writer.EndsInBinders && said.Number(TlsFields.Trailing) is null or 0)
            Binders.Fill(message, _messages, _offered, said.Number(TlsFields.Bad) == 3);
        _messages.AddRange(message);
        return message;
    }

    private byte[] Finished(Said said, Side side, bool fromClient)
    {
        byte[] messages = [.. _messages];
        byte[]? verify = null;
        if (IsTls13)
            verify = _keys.Verify(side, isLate: side.Epoch == Side.Application, messages);
        else if (_helloWasAnswered && _choices!.Crypto is { } suite)
            verify = SessionSecrets.Verify(suite, _choices.Version, _choices.Master, fromClient, messages);
        byte[] data = verify ?? _context.Octets($"verify data {_messages.Count}", IsTls13 ? 32 : 12);
        if (!IsTls13)
            (_context.ClientVerifyData, _context.ServerVerifyData) = fromClient ? (data, _context.ServerVerifyData) : (_context.ClientVerifyData, data);
        if (said.Number(TlsFields.Bad) != 2)
            return data;
        return [.. data[..^1], (byte)(data[^1] ^ 1)];
    }

    private byte[] Ticket(SentMessage sent, Said said)
    {
        string? name = said.Text("name");
        byte[] ticket = name is null ? _context.Octets($"ticket {_handshake!.Number} {_tickets}", 96) : _context.Named(name, "ticket", 96);
        long lifetime = said.Number(TlsFields.Lifetime) ?? 7200;
        Session session = new(_choices!.Crypto, _choices.Version, _choices.Master, _choices.HasExtendedMasterSecret, _choices.ServerName, []) { Ticket = ticket };
        if (!IsTls13)
        {
            _context.Sessions.Add(name, session);
            return FlightOctets.OldTicket(lifetime, ticket);
        }

        byte[] nonce = said.Text("nonce") is { } written and not "no" ? _context.Named(written, "nonce", 8) : said.Has(TlsFields.Nonce) && said.Number(TlsFields.Nonce) != TlsHash.Yes ? [] : [0, (byte)_tickets];
        _tickets++;
        if (nonce.Length > 255)
            nonce = nonce[..255];
        byte[] secret = _keys.TicketSecret(nonce) ?? _context.Octets($"pre-shared key {sent.Step} {sent.Part}", _choices.Crypto?.Code == 0x1302 ? 48 : 32);
        _context.Sessions.Add(name, session with { Secret = secret });
        long age = System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(_context.Octets($"age {sent.Step} {sent.Part}", 4));
        long most = said.Number(TlsFields.MaxEarlyData) ?? 0;
        IEnumerable<int> codes = said.Extensions?.Select(code => (int)code) ?? (most > 0 ? [ExtensionCodes.EarlyData, .. said.Extras] : said.Extras);
        return FlightOctets.Ticket(lifetime, age, nonce, ticket, codes.Select(code => new WrittenExtension(code, code == ExtensionCodes.EarlyData ? ExtensionOctets.Number32(most) : [])));
    }

    private int Version(Said said, string name)
    {
        if (said.Number(TlsFields.RecordVersion) is { } written)
            return (int)written;
        bool isFirst = name == "ClientHello" && _handshake!.Before is null && _handshake.Retry is null;
        // RFC 8446 §5.1: an initial ClientHello may say 0x0301.
        if (name == "ServerHello" && said.Number(TlsFields.Version) is 0x0300 and var old)
            return (int)old;
        return isFirst ? 0x0301 : Math.Min(_choices!.Version, 0x0303);
    }

    private static long Fragments(Said said, string name) =>
        said.Number(ExportFields.Fragment) is not null ? 1 : said.Number(TlsFields.Fragments) ?? (name is "Alert" or "ChangeCipherSpec" or "Heartbeat" ? 1 : 0);

    // A record that the machine cannot name, or look into.
    private byte[] Bare(Said said, Side side)
    {
        int type = (int)(said.Number(TlsFields.Type) ?? 0);
        int length = (int)Math.Clamp(said.Number(TlsFields.Length) ?? said.Payload?.Length ?? 32, 0, 0xFFFF);
        byte[] filler = _context.Octets($"record {_connection} {_tickets++}", length);
        said.Payload?.AsSpan(0, Math.Min(length, said.Payload.Length)).CopyTo(filler);
        bool isNew = IsTls13 || side.Epoch == Side.Early;
        if (!isNew && side.Epoch != Side.Plain && type is < 20 or > 24)
            return _records.Write(side, type, Version(said, "Record"), filler, side.Epoch, _choices!.Suite, false, 1, false);
        if (isNew ? type == RecordTypes.ApplicationData : side.Epoch != Side.Plain)
        {
            _log.Withhold(_connection);
            _remarks.Add("a connection has records that nobody looks into: the key log leaves its keys out");
        }

        return new OctetWriter().U8(type).U16(Version(said, "Record")).Vector16(filler).ToArray();
    }

    private void After(string name, SentMessage sent, Side side, bool fromClient)
    {
        byte[] messages = [.. _messages];
        switch (name)
        {
            case "ClientHello" when ReferenceEquals(sent, _handshake!.Hello) && _choices!.OffersEarlyData && _offered is [var key, ..] && _handshake.Before is null:
                _keys.Early(key, _choices.ClientRandom, messages);
                break;
            case "HelloRetryRequest":
                Retried(messages);
                break;
            case "ServerHello":
                Answered(sent, messages);
                break;
            case "ChangeCipherSpec" when _helloWasAnswered && !IsTls13:
                side.Take(Side.Application, Sealer(side));
                side.Epoch = Side.Application;
                break;
            case "EndOfEarlyData" when IsTls13:
                side.Epoch = Side.Handshake;
                break;
            case "EncryptedExtensions" when IsTls13:
                Limits();
                break;
            case "Finished" when IsTls13 && fromClient:
                _keys.ClientFinished(messages);
                break;
            case "Finished" when IsTls13:
                _keys.ServerFinished(_choices!, messages);
                break;
            case "KeyUpdate" when IsTls13:
                _keys.Update(side);
                break;
        }
    }

    // RFC 8446 §4.4.1: a hash stands for the first ClientHello.
    private void Retried(byte[] messages)
    {
        _client.Epoch = Side.Plain;
        _isRetried = true;
        if (_choices!.Crypto is not { } suite || _handshake!.Hello is null)
            return;
        int hello = 4 + (messages.Length > 4 ? messages[1] << 16 | messages[2] << 8 | messages[3] : 0);
        if (hello > messages.Length)
            return;
        byte[] hash = _keys.Hash(suite, messages.AsSpan(0, hello));
        _messages.Clear();
        _messages.AddRange(FlightOctets.Message(254, hash));
        _messages.AddRange(messages.AsSpan(hello));
    }

    private void Answered(SentMessage sent, byte[] messages)
    {
        Choices choices = _choices!;
        bool isFirst = _handshake!.Before is null || !_wasAnswered;
        if (isFirst)
            _isTls13 = choices.IsTls13 && new Said(sent).Number(TlsFields.SelectedVersion) is null or 0x0304;
        (_helloWasAnswered, _wasAnswered) = (true, true);
        if (_isTls13 && !isFirst)
            return;
        if (_isTls13)
        {
            int index = (int)(new Said(sent).Number(TlsFields.IdentityIndex) ?? 0);
            bool chosen = choices.Answered.Contains(ExtensionCodes.PreSharedKey) && index >= 0 && index < _offered.Count;
            _keys.Reset();
            _keys.ServerHello(_handshake!, choices, chosen ? _offered[index] : null, choices.Answered.Contains(ExtensionCodes.KeyShare), messages);
            return;
        }

        if (_client.Epoch == Side.Early)
            _client.Epoch = Side.Plain;
        bool goesOn = choices is { IsResumed: true, Session: { Version: not 0x0304 } };
        choices.Master = goesOn ? choices.Session!.Secret : _context.Octets($"master secret {_handshake!.Number}", 48);
        if (choices.Crypto is { CanBeOpened: true })
            _log.Add(_connection, "CLIENT_RANDOM", choices.ClientRandom, choices.Master);
        if (!choices.IsResumed && choices.ServerSession.Length > 0)
            _context.Sessions.Add(new Said(sent).Text("session-id"), new Session(choices.Crypto, choices.Version, choices.Master, choices.HasExtendedMasterSecret, choices.ServerName, choices.ServerSession));
        Limits();
    }

    private void Limits()
    {
        Said hello = new(_handshake!.Hello);
        SentMessage? answer = IsTls13 ? _handshake.First("EncryptedExtensions", fromClient: false) : _handshake.ServerHello;
        if (_choices!.Answered.Contains(ExtensionCodes.RecordSizeLimit) && _choices.Offered.Contains(ExtensionCodes.RecordSizeLimit))
        {
            _client.Limit = Limit(new Said(answer).Number(TlsFields.RecordSizeLimit));
            _server.Limit = Limit(hello.Number(TlsFields.RecordSizeLimit));
            _client.IsRecordSize = _server.IsRecordSize = true;
        }
        else if (_choices.Answered.Contains(ExtensionCodes.MaxFragmentLength))
        {
            _client.Limit = _server.Limit = Limit(hello.Number(TlsFields.FragmentLength));
        }
    }

    private static int Limit(long? written) => written is >= 64 and <= 1 << 14 ? (int)written : 1 << 14;

    private IRecordSealer? Sealer(Side side) => _choices!.Crypto is { } suite
        ? RecordSealers.Session(suite, _choices.Version, _choices.ClientRandom, _choices.ServerRandom, _choices.Master, _choices.EncryptThenMac, ReferenceEquals(side, _client))
        : null;
}
