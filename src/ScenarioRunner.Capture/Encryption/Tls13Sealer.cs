using System.Buffers.Binary;
using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Capture.Encryption;

/// <summary>Records of TLS 1.3 (RFC 8446 §5.2-5.3): the content's type is its last octet, the header is authenticated.</summary>
internal sealed class Tls13Sealer : IRecordSealer
{
    private const int NonceLength = 12;
    private readonly IAead _cipher;
    private readonly byte[] _iv = new byte[NonceLength];
    private readonly int _tag;
    private ulong _sequence;

    private Tls13Sealer(IAead cipher, ReadOnlySpan<byte> iv, int tag)
    {
        _cipher = cipher;
        iv.CopyTo(_iv);
        _tag = tag;
    }

    /// <summary>The sealer under a traffic secret, or null where the suite's cipher is not offered here.</summary>
    public static Tls13Sealer? Under(SuiteCrypto suite, ReadOnlySpan<byte> secret)
    {
        if (!suite.IsTls13 || !suite.CanBeOpened || secret.Length != suite.DerivationLength)
            return null;
        Span<byte> key = stackalloc byte[suite.KeyLength];
        Span<byte> iv = stackalloc byte[NonceLength];
        Expansion.Derive(suite.DerivationHash, secret, "key"u8, key);
        Expansion.Derive(suite.DerivationHash, secret, "iv"u8, iv);
        return Aead.With(suite.Cipher, key) is { } cipher ? new Tls13Sealer(cipher, iv, suite.TagLength) : null;
    }

    public byte[] Seal(byte type, ushort version, ReadOnlySpan<byte> content)
    {
        byte[] inner = [.. content, type];
        byte[] payload = new byte[inner.Length + _tag];
        Span<byte> nonce = stackalloc byte[NonceLength];
        Span<byte> associated = stackalloc byte[RecordHeader.Size];
        BinaryPrimitives.WriteUInt64BigEndian(nonce[4..], _sequence++);
        for (int at = 0; at < NonceLength; at++)
            nonce[at] ^= _iv[at];
        associated[0] = Tls.RecordTypes.ApplicationData;
        BinaryPrimitives.WriteUInt16BigEndian(associated[1..], version);
        BinaryPrimitives.WriteUInt16BigEndian(associated[3..], (ushort)payload.Length);
        _cipher.Seal(nonce, inner, payload.AsSpan(0, inner.Length), payload.AsSpan(inner.Length), associated);
        return payload;
    }

    public void Dispose() => _cipher.Dispose();
}
