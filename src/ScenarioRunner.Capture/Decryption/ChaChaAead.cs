using System.Security.Cryptography;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>ChaCha20-Poly1305.</summary>
internal sealed class ChaChaAead(ReadOnlySpan<byte> key) : IAead
{
    private readonly ChaCha20Poly1305 _cipher = new(key);

    public bool Open(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> sealedText, ReadOnlySpan<byte> tag, Span<byte> plain, ReadOnlySpan<byte> associated)
    {
        try
        {
            _cipher.Decrypt(nonce, sealedText, tag, plain, associated);
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    public void Seal(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plain, Span<byte> sealedText, Span<byte> tag, ReadOnlySpan<byte> associated) =>
        _cipher.Encrypt(nonce, plain, sealedText, tag, associated);

    public void Dispose() => _cipher.Dispose();
}
