using System.Security.Cryptography;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>AesGcm.</summary>
internal sealed class GcmAead(ReadOnlySpan<byte> key) : IAead
{
    private readonly AesGcm _cipher = new(key, 16);

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
