namespace ScenarioRunner.Capture.Decryption;

/// <summary>One of .NET's authenticated ciphers with its key.</summary>
internal interface IAead : IDisposable
{
    bool Open(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> sealedText, ReadOnlySpan<byte> tag, Span<byte> plain, ReadOnlySpan<byte> associated);

    void Seal(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plain, Span<byte> sealedText, Span<byte> tag, ReadOnlySpan<byte> associated);
}
