using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>Records of TLS 1.3 (RFC 8446 §5.2-5.3): the header is authenticated, the nonce is the sequence number over the IV.</summary>
internal sealed class Tls13Opener : IRecordOpener
{
    private const int NonceLength = 12;
    private readonly IAead _cipher;
    private readonly byte[] _iv = new byte[NonceLength];
    private readonly int _tag;

    private Tls13Opener(IAead cipher, ReadOnlySpan<byte> iv, int tag)
    {
        _cipher = cipher;
        iv.CopyTo(_iv);
        _tag = tag;
    }

    /// <summary>The opener under a traffic secret, or null where the suite cannot be opened or the secret is of another length.</summary>
    public static Tls13Opener? Under(SuiteCrypto suite, Secret secret)
    {
        if (!suite.IsTls13 || !suite.CanBeOpened || secret.Length != suite.DerivationLength)
            return null;
        Span<byte> key = stackalloc byte[suite.KeyLength];
        Span<byte> iv = stackalloc byte[NonceLength];
        Expansion.Derive(suite.DerivationHash, secret.Octets, "key"u8, key);
        Expansion.Derive(suite.DerivationHash, secret.Octets, "iv"u8, iv);
        return Aead.With(suite.Cipher, key) is { } cipher ? new Tls13Opener(cipher, iv, suite.TagLength) : null;
    }

    public int Open(ulong sequence, RecordHeader header, ReadOnlySpan<byte> payload, Span<byte> plain)
    {
        int length = payload.Length - _tag;
        if (length < 0)
            return -1;
        Span<byte> nonce = stackalloc byte[NonceLength];
        Span<byte> associated = stackalloc byte[RecordHeader.Size];
        BinaryPrimitives.WriteUInt64BigEndian(nonce[4..], sequence);
        for (int at = 0; at < NonceLength; at++)
            nonce[at] ^= _iv[at];
        associated[0] = header.Type;
        BinaryPrimitives.WriteUInt16BigEndian(associated[1..], header.Version);
        BinaryPrimitives.WriteUInt16BigEndian(associated[3..], (ushort)header.Length);
        return _cipher.Open(nonce, payload[..length], payload[length..], plain[..length], associated) ? length : -1;
    }

    public void Dispose() => _cipher.Dispose();
}
