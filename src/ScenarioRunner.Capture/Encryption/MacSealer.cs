using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Capture.Encryption;

/// <summary>Suites without encryption: the text, then its MAC.</summary>
internal sealed class MacSealer(RecordMac mac) : IRecordSealer
{
    private ulong _sequence;

    public byte[] Seal(byte type, ushort version, ReadOnlySpan<byte> content) =>
        [.. content, .. mac.Of(_sequence++, new RecordHeader(type, version, 0), content)];

    public void Dispose() => mac.Dispose();
}
