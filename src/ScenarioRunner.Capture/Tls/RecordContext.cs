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

    public TlsUnit Unit(bool fromClient, TlsUnitKind kind, int length, TlsBody? body) => new()
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
        Length = length,
        RecordLength = Header.Length,
        FirstFrame = Frames.First,
        LastFrame = Frames.Last,
        Body = body,
    };
}
