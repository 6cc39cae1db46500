using ScenarioRunner.Capture.Tls.Bodies;

namespace ScenarioRunner.Capture.Tls;

/// <summary>Makes units of what is in the records of one direction.</summary>
internal sealed class RecordContents : IHandshakeHandler
{
    private readonly ConversationState _state;
    private readonly bool _fromClient;
    private readonly HandshakeAssembler _handshake;
    private readonly HandshakeEffects _effects;
    private int _halfAlert = -1;
    private bool _finishedIsDue;
    private bool _afterHole;

    public RecordContents(ConversationState state, bool fromClient)
    {
        _state = state;
        _fromClient = fromClient;
        _handshake = new HandshakeAssembler(this);
        _effects = new HandshakeEffects(state, fromClient);
    }

    /// <summary>A ChangeCipherSpec of TLS 1.2 or below was sent: all that follows is protected.</summary>
    public bool IsCipherChanged { get; private set; }

    public (int Seen, int Of) Begun => _handshake.Begun;

    /// <summary>What had begun before a hole stays unfinished.</summary>
    public void AfterHole()
    {
        _afterHole = true;
        _halfAlert = -1;
        _finishedIsDue = false;
        _handshake.Drop();
        _handshake.MayBeMidway = true;
    }

    public void Content(ReadOnlySpan<byte> content, in RecordContext record)
    {
        if (record.ContentType != RecordTypes.Handshake)
            _handshake.Interrupt();
        switch (record.ContentType)
        {
            case RecordTypes.Handshake when !content.IsEmpty:
                _finishedIsDue = false;
                _handshake.Content(content, record);
                break;
            case RecordTypes.Alert when !content.IsEmpty:
                Alerts(content, record);
                break;
            case RecordTypes.ChangeCipherSpec when !content.IsEmpty:
                ChangeCipherSpec(record, new ChangeCipherSpecBody(content[0]) { Trailing = content.Length - 1 }, content.Length);
                break;
            case RecordTypes.ApplicationData:
                Send(record, TlsUnitKind.ApplicationData, content.Length, null);
                break;
            case RecordTypes.Heartbeat when !content.IsEmpty:
                Heartbeat(content, record);
                break;
            default:
                Send(record, TlsUnitKind.Record, content.Length, null);
                break;
        }
    }

    /// <summary>A record that is closed, holed, or not worth looking into.</summary>
    public void Unread(in RecordContext record)
    {
        _handshake.Interrupt();
        _state.Out.Unit(Opaque(record));
        if (IsCipherChange(record))
            Change(record);
    }

    /// <summary>A record that its keys do not open.</summary>
    public void Failed(in RecordContext record)
    {
        _handshake.Interrupt();
        _state.Fail(Opaque(record));
        if (IsCipherChange(record))
            Change(record);
    }

    public void Message(HandshakePiece piece, ReadOnlySpan<byte> body, in RecordContext record)
    {
        TlsBody decoded = piece.IsUnread ? new OpaqueBody(piece.Length) : HandshakeDecoder.Read(piece.Type, body, _state.Facts.Context(_fromClient));
        _state.Out.Unit(record.Message(_fromClient, piece, decoded));
        _effects.After(piece.Type, decoded, body, record);
    }

    public void Unplaced(int length, in RecordContext record) => Send(record, TlsUnitKind.Record, length, null);

    private void Send(in RecordContext record, TlsUnitKind kind, int length, TlsBody? body) => _state.Out.Unit(record.Unit(_fromClient, kind, length, body));

    private void Alerts(ReadOnlySpan<byte> content, in RecordContext record)
    {
        for (int at = 0; at < content.Length; at++)
        {
            if (_halfAlert < 0)
            {
                _halfAlert = content[at];
                continue;
            }

            // Its first octet came in the record before.
            bool spread = at == 0;
            AlertBody body = new((byte)_halfAlert, content[at]);
            _halfAlert = -1;
            if (_state.Out.IsUndecided && body.Description is (AlertCodes.BadRecordMac or AlertCodes.DecryptionFailed))
                _state.Prove();
            _state.Out.Unit(record.Unit(_fromClient, TlsUnitKind.Alert, 2, body) with
            {
                Fragments = spread ? 2 : 1,
                StartsRecord = at <= 1,
                EndsRecord = at == content.Length - 1,
            });
        }
    }

    private void Heartbeat(ReadOnlySpan<byte> content, in RecordContext record)
    {
        OctetReader reader = new(content);
        byte type = reader.U8("type");
        int claimed = reader.U16("payload_length");
        int real = reader.Left;
        Send(record, TlsUnitKind.Heartbeat, content.Length, new HeartbeatBody(type, claimed, real) { Malformed = reader.Malformed });
    }

    private void ChangeCipherSpec(in RecordContext record, ChangeCipherSpecBody body, int length)
    {
        Send(record, TlsUnitKind.ChangeCipherSpec, length, body);
        if (IsCipherChange(record))
            Change(record);
    }

    /// <summary>TLS 1.3 sends it for the sake of middleboxes only (RFC 8446 §D.4); before a version is settled none is due.</summary>
    private bool IsCipherChange(in RecordContext record) => record.ContentType == RecordTypes.ChangeCipherSpec
        && !_state.Facts.IsTls13 && (_state.Facts.Version != 0 || _afterHole);

    private void Change(in RecordContext record)
    {
        (int seen, int of) = _handshake.Begun;
        if (of > 0)
        {
            _state.Say(TlsNoticeKind.CutShort, _fromClient, record.Frames.Last, of - seen, "The keys changed within a handshake message.");
            _handshake.Drop();
        }

        IsCipherChanged = true;
        _finishedIsDue = true;
        _state.Keys.AfterChangeCipherSpec(_state.Facts, _fromClient);
        _state.SayWhetherCipherIsMissing(_fromClient, record.Frames.Last);
    }

    private TlsUnit Opaque(in RecordContext record)
    {
        TlsUnitKind kind = _state.Facts.IsTls13 || record.Epoch is TlsEpoch.Early or TlsEpoch.Handshake or TlsEpoch.Application || record.ContentType == RecordTypes.Handshake
            ? TlsUnitKind.Record
            : Kind(record.ContentType);
        TlsUnit unit = record.Unit(_fromClient, kind, record.Header.Length, null);
        // RFC 5246 §7.4.9: Finished comes right after a change of keys.
        bool finished = _finishedIsDue && IsCipherChanged && record.ContentType == RecordTypes.Handshake;
        _finishedIsDue &= record.ContentType != RecordTypes.Handshake;
        return finished ? unit with { Kind = TlsUnitKind.Handshake, HandshakeType = HandshakeTypes.Finished, IsGuessed = true } : unit;
    }

    private static TlsUnitKind Kind(byte type) => type switch
    {
        RecordTypes.ChangeCipherSpec => TlsUnitKind.ChangeCipherSpec,
        RecordTypes.Alert => TlsUnitKind.Alert,
        RecordTypes.ApplicationData => TlsUnitKind.ApplicationData,
        RecordTypes.Heartbeat => TlsUnitKind.Heartbeat,
        _ => TlsUnitKind.Record,
    };
}
