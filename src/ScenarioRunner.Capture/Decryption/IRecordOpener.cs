namespace ScenarioRunner.Capture.Decryption;

/// <summary>The reading half of one direction's record protection under one set of keys.</summary>
internal interface IRecordOpener : IDisposable
{
    /// <summary>The plaintext's length, or -1 where the record does not authenticate. <paramref name="plain"/> is at least as long as the payload.</summary>
    int Open(ulong sequence, RecordHeader header, ReadOnlySpan<byte> payload, Span<byte> plain);

    /// <summary>A record went by, opened or not: TLS 1.0 takes its last block for the next one's start.</summary>
    void Passed(ReadOnlySpan<byte> payload)
    {
    }
}
