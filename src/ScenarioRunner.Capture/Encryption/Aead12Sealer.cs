using System.Buffers.Binary;
using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Capture.Encryption;

/// <summary>Authenticated ciphers of TLS 1.2 (RFC 5246 §6.2.3.3); the eight octets of nonce that GCM and CCM write are the sequence number.</summary>
internal sealed class Aead12Sealer : IRecordSealer
{
    private const int NonceLength = 12;
    private readonly IAead _cipher;
    private readonly byte[] _iv = new byte[NonceLength];
    private readonly int _explicit;
    private readonly int _tag;
    private ulong _sequence;

    public Aead12Sealer(IAead cipher, ReadOnlySpan<byte> iv, int tag)
    {
        _cipher = cipher;
        _explicit = NonceLength - iv.Length;
        _tag = tag;
        iv.CopyTo(_iv);
    }

    public byte[] Seal(byte type, ushort version, ReadOnlySpan<byte> content)
    {
        byte[] payload = new byte[_explicit + content.Length + _tag];
        Span<byte> nonce = stackalloc byte[NonceLength];
        Span<byte> associated = stackalloc byte[Authenticated.Size];
        BinaryPrimitives.WriteUInt64BigEndian(nonce[4..], _sequence);
        nonce[^_explicit..].CopyTo(payload);
        for (int at = 0; at < NonceLength; at++)
            nonce[at] ^= _iv[at];
        Authenticated.Write(associated, _sequence++, new RecordHeader(type, version, 0), content.Length);
        _cipher.Seal(nonce, content, payload.AsSpan(_explicit, content.Length), payload.AsSpan(_explicit + content.Length), associated);
        return payload;
    }

    public void Dispose() => _cipher.Dispose();
}
