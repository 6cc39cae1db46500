using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Tls.Records;

namespace ScenarioRunner.Capture.Tls;

/// <summary>The record whose content is being looked at.</summary>
internal readonly record struct RecordContext(RecordHeader Header, FrameMap Frames, byte ContentType, TlsEpoch Epoch, bool IsDecrypted)
{
    public int Padding { get; init; }

    public bool IsHoled { get; init; }

    public bool IsBad { get; init; }

    /// <summary>The frame of an octet of the content. Of what was encrypted, only the whole record can be placed.</summary>
    public long FirstFrame(int offset) => IsDecrypted ? Frames.First : offset == 0 ? Frames.First : Frames.At(offset);

    public long LastFrame(int offset) => IsDecrypted ? Frames.Last : Frames.At(offset);

    /// <summary>A unit that is all of the record's content.</summary>
    public TlsUnit Unit(bool fromClient, TlsUnitKind kind, int length, TlsBody? body) => Unit(
        fromClient, kind, body, new HandshakePiece(0, length, 1, true, true, false, false, Frames.First, Frames.Last), -1);

    /// <summary>A handshake message.</summary>
    public TlsUnit Message(bool fromClient, HandshakePiece piece, TlsBody body) => Unit(fromClient, TlsUnitKind.Handshake, body, piece, piece.Type);

    private TlsUnit Unit(bool fromClient, TlsUnitKind kind, TlsBody? body, in HandshakePiece piece, int type) => new()
    {
        Kind = kind,
        FromClient = fromClient,
        ContentType = ContentType,
        RecordType = Header.Type,
        RecordVersion = Header.Version,
        Epoch = Epoch,
        IsDecrypted = IsDecrypted,
        IsHoled = IsHoled,
        IsBad = IsBad,
        Padding = Padding,
        Length = piece.Length,
        RecordLength = Header.Length,
        Fragments = piece.Fragments,
        StartsRecord = piece.StartsRecord,
        EndsRecord = piece.EndsRecord,
        IsInterleaved = piece.IsInterleaved,
        FirstFrame = piece.FirstFrame,
        LastFrame = piece.LastFrame,
        HandshakeType = type,
        Body = body,
    };
}
