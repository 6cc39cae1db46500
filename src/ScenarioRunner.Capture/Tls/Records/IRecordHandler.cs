using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Capture.Tls.Records;

/// <summary>Takes the records of one direction.</summary>
internal interface IRecordHandler
{
    /// <summary>Whether the payload will be looked at: where not, its octets are only counted.</summary>
    bool Wants(RecordHeader header);

    /// <summary>A record is complete. The payload is empty where it was not wanted or has a hole.</summary>
    void Record(RecordHeader header, ReadOnlySpan<byte> payload, FrameMap frames, bool isHoled);

    /// <summary>A ClientHello in the form of SSL 2.0.</summary>
    void SslV2Hello(ReadOnlySpan<byte> message, FrameMap frames);

    /// <summary>Records follow again after a hole; what was begun before it stays unfinished.</summary>
    void Resynchronised(long frame, long skipped);

    /// <summary>The octets are no records.</summary>
    void NotTls(long frame);
}
