using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>
/// Authenticated ciphers of TLS 1.2 (RFC 5246 §6.2.3.3): GCM and CCM write eight octets of the nonce before the text (RFC 5288 §3),
/// ChaCha20-Poly1305 takes the sequence number over the IV (RFC 7905 §2).
/// </summary>
internal sealed class Aead12Opener : IRecordOpener
{
    private const int NonceLength = 12;
    private readonly IAead _cipher;
    private readonly byte[] _iv = new byte[NonceLength];
    private readonly int _explicit;
    private readonly int _tag;

    public Aead12Opener(IAead cipher, ReadOnlySpan<byte> iv, int tag)
    {
        _cipher = cipher;
        _explicit = NonceLength - iv.Length;
        _tag = tag;
        iv.CopyTo(_iv);
    }

    public int Open(ulong sequence, RecordHeader header, ReadOnlySpan<byte> payload, Span<byte> plain)
    {
        int length = payload.Length - _explicit - _tag;
        if (length < 0)
            return -1;
        Span<byte> nonce = stackalloc byte[NonceLength];
        Span<byte> associated = stackalloc byte[Authenticated.Size];
        Nonce(sequence, payload, nonce);
        Authenticated.Write(associated, sequence, header, length);
        ReadOnlySpan<byte> sealedText = payload.Slice(_explicit, length);
        return _cipher.Open(nonce, sealedText, payload[(_explicit + length)..], plain[..length], associated) ? length : -1;
    }

    public void Dispose() => _cipher.Dispose();

    private void Nonce(ulong sequence, ReadOnlySpan<byte> payload, Span<byte> nonce)
    {
        if (_explicit > 0)
        {
            _iv.CopyTo(nonce);
            payload[.._explicit].CopyTo(nonce[(NonceLength - _explicit)..]);
            return;
        }

        BinaryPrimitives.WriteUInt64BigEndian(nonce[4..], sequence);
        for (int at = 0; at < NonceLength; at++)
            nonce[at] ^= _iv[at];
    }
}
