namespace ScenarioRunner.Capture.Decryption;

/// <summary>Suites without encryption: the text, then its MAC.</summary>
internal sealed class NullOpener(RecordMac mac) : IRecordOpener
{
    public int Open(ulong sequence, RecordHeader header, ReadOnlySpan<byte> payload, Span<byte> plain)
    {
        int length = payload.Length - mac.Length;
        if (length < 0 || !mac.Fits(sequence, header, payload[..length], payload[length..]))
            return -1;
        payload[..length].CopyTo(plain);
        return length;
    }

    public void Dispose() => mac.Dispose();
}
