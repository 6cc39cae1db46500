using System.Security.Cryptography;
using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Capture.Encryption;

/// <summary>The key schedule of TLS 1.3 (RFC 8446 §7.1).</summary>
public sealed class TrafficSecrets
{
    private readonly HashAlgorithmName _hash;
    private readonly int _length;
    private byte[] _stage;

    /// <param name="preShared">The pre-shared key, or empty.</param>
    public TrafficSecrets(SuiteCrypto suite, ReadOnlySpan<byte> preShared)
    {
        (_hash, _length) = (suite.DerivationHash, suite.DerivationLength);
        _stage = Extract(preShared, new byte[_length]);
    }

    /// <summary>Goes on to the handshake secret.</summary>
    /// <param name="shared">What both sides agreed on, or empty where a pre-shared key is all.</param>
    public void Agree(ReadOnlySpan<byte> shared) => _stage = Extract(shared, Secret("derived"u8, []));

    /// <summary>Goes on to the master secret.</summary>
    public void Master() => _stage = Extract([], Secret("derived"u8, []));

    /// <summary>Derive-Secret of the stage, over the hash of these messages.</summary>
    public byte[] Secret(ReadOnlySpan<byte> label, ReadOnlySpan<byte> messages) => Expand(_stage, label, Hash(messages), _length);

    /// <summary>The verify_data of Finished, or a binder: an HMAC under a key of the secret (RFC 8446 §4.4.4).</summary>
    public byte[] Verify(byte[] secret, ReadOnlySpan<byte> messages)
    {
        byte[] key = Expand(secret, "finished"u8, [], _length);
        return CryptographicOperations.HmacData(_hash, key, Hash(messages));
    }

    /// <summary>The secret after a KeyUpdate (RFC 8446 §7.2).</summary>
    public byte[] Next(byte[] secret) => Expand(secret, "traffic upd"u8, [], _length);

    /// <summary>The pre-shared key that a ticket stands for (RFC 8446 §4.6.1).</summary>
    public byte[] OfTicket(byte[] resumption, ReadOnlySpan<byte> nonce) => Expand(resumption, "resumption"u8, nonce, _length);

    public byte[] Hash(ReadOnlySpan<byte> messages) => CryptographicOperations.HashData(_hash, messages);

    private byte[] Extract(ReadOnlySpan<byte> input, byte[] salt) =>
        HKDF.Extract(_hash, input.IsEmpty ? new byte[_length] : input.ToArray(), salt);

    private byte[] Expand(byte[] secret, ReadOnlySpan<byte> label, ReadOnlySpan<byte> context, int length)
    {
        byte[] output = new byte[length];
        Expansion.Derive(_hash, secret, label, context, output);
        return output;
    }
}
