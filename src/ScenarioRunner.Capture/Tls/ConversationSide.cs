using System.Buffers;
using System.Globalization;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Tls.Bodies;
using ScenarioRunner.Capture.Tls.Records;

namespace ScenarioRunner.Capture.Tls;

/// <summary>One direction of a conversation: its records, whether they are protected, and what opens them.</summary>
internal sealed class ConversationSide : IRecordHandler, IDisposable
{
    private readonly ConversationState _state;
    private readonly bool _fromClient;
    private readonly RecordStream _stream;
    private readonly RecordContents _contents;

    public ConversationSide(ConversationState state, bool fromClient)
    {
        _state = state;
        _fromClient = fromClient;
        _stream = new RecordStream(this, fromClient);
        _contents = new RecordContents(state, fromClient);
    }

    private SideKeys Keys => _state.Keys.Of(_fromClient);

    public void Octets(ReadOnlySpan<byte> octets, long frame)
    {
        _stream.Octets(octets, frame);
        if (_state.Out.IsFull)
            _state.Settle();
    }

    public void Lost(long count, long frame)
    {
        string text = count == 0
            ? "What came before is not in the capture."
            : string.Create(CultureInfo.InvariantCulture, $"{count} octets are not in the capture.");
        _state.Say(TlsNoticeKind.Hole, _fromClient, frame, count, text);
        _stream.Lost(count, frame);
    }

    public void End()
    {
        (int seen, int of) = _stream.Begun;
        string what = "record";
        if (of == 0)
        {
            (seen, of) = _contents.Begun;
            what = "handshake message";
        }

        if (of > 0)
        {
            _state.Say(TlsNoticeKind.CutShort, _fromClient, 0, of - seen,
                string.Create(CultureInfo.InvariantCulture, $"The direction ended within a {what}: {seen} of {of} octets."));
        }
    }

    public bool Wants(RecordHeader header) => IsProtected(header.Type) ? Keys.HasKeys : header.Type != RecordTypes.ApplicationData;

    public void Record(RecordHeader header, ReadOnlySpan<byte> payload, FrameMap frames, bool isHoled)
    {
        TlsEpoch closed = Closed(header.Type);
        RecordContext record = new(header, frames, header.Type, closed, false) { IsHoled = isHoled };
        if (closed != TlsEpoch.Plain)
            Protected(record, payload);
        else if (isHoled || header.Type == RecordTypes.ApplicationData)
            _contents.Unread(record);
        else
            _contents.Content(payload, record);
    }

    public void SslV2Hello(ReadOnlySpan<byte> message, FrameMap frames)
    {
        RecordContext record = new(new RecordHeader(0, 0x0002, message.Length), frames, 0, TlsEpoch.Plain, false);
        TlsBody body = Bodies.SslV2Hello.Read(message);
        _state.Out.Unit(record.Unit(_fromClient, TlsUnitKind.SslV2ClientHello, message.Length, body));
        if (body is ClientHelloBody { Malformed: null } hello)
            _state.Facts.Hello(hello);
    }

    public void Resynchronised(long frame, long skipped)
    {
        _contents.AfterHole();
        Keys.MayHaveMissed();
        _state.Say(TlsNoticeKind.Resynchronised, _fromClient, frame, skipped,
            string.Create(CultureInfo.InvariantCulture, $"A record begins here; the {skipped} octets before it were passed over."));
    }

    public void NotTls(long frame) => _state.Say(TlsNoticeKind.NotTls, _fromClient, frame, 0, "The octets from here on are no TLS records.");

    public void Dispose() => _stream.Dispose();

    private bool IsProtected(byte type) => Closed(type) != TlsEpoch.Plain;

    /// <summary>What is known of a record's protection before it is opened.</summary>
    private TlsEpoch Closed(byte type)
    {
        if (_contents.IsCipherChanged)
            return TlsEpoch.Protected;
        // RFC 8446 §5.1: only application_data is protected, whatever is inside.
        if (type != RecordTypes.ApplicationData)
            return TlsEpoch.Plain;
        if (_fromClient && _state.Facts.EarlyData && (_state.Facts.Version == 0 || _state.IsRetried))
            return TlsEpoch.Early;
        return _state.Facts.IsTls13 ? TlsEpoch.Protected : TlsEpoch.Plain;
    }

    private void Protected(in RecordContext record, ReadOnlySpan<byte> payload)
    {
        SideKeys keys = Keys;
        if (record.IsHoled || !keys.HasKeys)
        {
            keys.Skip();
            _contents.Unread(record);
            return;
        }

        byte[] plain = ArrayPool<byte>.Shared.Rent(Math.Max(payload.Length, 16));
        OpenResult result = keys.Open(record.Header, payload, plain, out int length, out TlsEpoch epoch);
        if (result == OpenResult.Opened)
        {
            _state.Prove();
            Opened(plain.AsSpan(0, length), record with { Epoch = epoch, IsDecrypted = true });
        }
        else if (result == OpenResult.Failed)
        {
            _contents.Failed(record with { Epoch = epoch });
        }
        else
        {
            _contents.Unread(record);
        }

        Erase(plain, payload.Length);
    }

    private void Opened(ReadOnlySpan<byte> plain, RecordContext record)
    {
        if (record.Epoch == TlsEpoch.Protected)
        {
            _contents.Content(plain, record);
            return;
        }

        // RFC 8446 §5.4: the content's type is the last octet that is not zero.
        int type = plain.LastIndexOfAnyExcept((byte)0);
        record = record with { Padding = plain.Length - 1 - type, ContentType = type < 0 ? (byte)0 : plain[type] };
        _contents.Content(type < 0 ? [] : plain[..type], record);
    }

    private static void Erase(byte[] plain, int length)
    {
        plain.AsSpan(0, length).Clear();
        ArrayPool<byte>.Shared.Return(plain);
    }
}
