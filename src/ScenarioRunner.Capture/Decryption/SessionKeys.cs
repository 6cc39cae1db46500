using System.Security.Cryptography;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>The keys of a session of TLS 1.0-1.2 (RFC 5246 §6.3), from its master secret and both randoms.</summary>
internal static class SessionKeys
{
    /// <summary>The opener of one direction's records, or null where the suite cannot be opened.</summary>
    public static IRecordOpener? Opener(SessionFacts facts, ReadOnlySpan<byte> master, bool ofClient)
    {
        SuiteCrypto suite = facts.Suite;
        if (!suite.CanBeOpened || suite.IsTls13)
            return null;
        int iv = IvLength(facts);
        int mac = suite.MacLength;
        int key = suite.KeyLength;
        Span<byte> block = stackalloc byte[2 * (48 + 32 + 16)];
        block = block[..(2 * (mac + key + iv))];
        Fill(facts, master, "key expansion"u8, [.. facts.ServerRandom, .. facts.ClientRandom], block);
        ReadOnlySpan<byte> macKey = block.Slice(ofClient ? 0 : mac, mac);
        ReadOnlySpan<byte> writeKey = block.Slice((2 * mac) + (ofClient ? 0 : key), key);
        ReadOnlySpan<byte> writeIv = block.Slice((2 * (mac + key)) + (ofClient ? 0 : iv), iv);
        return Build(facts, macKey, writeKey, writeIv);
    }

    /// <summary>RFC 5246 §8.1: the master secret of a premaster secret, where extended_master_secret is not in use.</summary>
    public static Secret Master(SessionFacts facts, Secret premaster)
    {
        Span<byte> master = stackalloc byte[48];
        Fill(facts, premaster.Octets, "master secret"u8, [.. facts.ClientRandom, .. facts.ServerRandom], master);
        return new Secret(master);
    }

    private static int IvLength(SessionFacts facts) => facts.Suite switch
    {
        { Cipher: BulkCipher.ChaCha20Poly1305 } => 12,
        { IsAead: true } => 4,
        { BlockLength: var length } => facts.Version <= 0x0301 ? length : 0,
    };

    private static void Fill(SessionFacts facts, ReadOnlySpan<byte> secret, ReadOnlySpan<byte> label, byte[] seed, Span<byte> output)
    {
        if (facts.Version >= 0x0303)
            Prf.Derive(facts.Suite.DerivationHash, secret, label, seed, output);
        else
            Prf.DeriveOld(secret, label, seed, output);
    }

    private static IRecordOpener? Build(SessionFacts facts, ReadOnlySpan<byte> macKey, ReadOnlySpan<byte> key, ReadOnlySpan<byte> iv)
    {
        SuiteCrypto suite = facts.Suite;
        if (suite.IsAead)
            return facts.Version >= 0x0303 && Aead.With(suite.Cipher, key) is { } aead ? new Aead12Opener(aead, iv, suite.TagLength) : null;
        RecordMac mac = new(suite.Hash, macKey);
        return suite.BlockLength == 0 ? new NullOpener(mac) : new CbcOpener(Block(suite, key), mac, iv, facts.MacIsOutside);
    }

    private static SymmetricAlgorithm Block(SuiteCrypto suite, ReadOnlySpan<byte> key)
    {
#pragma warning disable CA5350 // 3DES is what the capture holds; nothing is encrypted with it here.
        SymmetricAlgorithm cipher = suite.Cipher == BulkCipher.TripleDesCbc ? TripleDES.Create() : Aes.Create();
#pragma warning restore CA5350
        cipher.Key = key.ToArray();
        return cipher;
    }
}
