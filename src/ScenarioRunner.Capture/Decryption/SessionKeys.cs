using System.Security.Cryptography;
using ScenarioRunner.Capture.Encryption;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>The keys of a session of TLS 1.0-1.2 (RFC 5246 §6.3), from its master secret and both randoms.</summary>
internal static class SessionKeys
{
    /// <summary>No suite takes a longer key block.</summary>
    private const int MostOctets = 2 * (48 + 32 + 16);

    /// <summary>The opener of one direction's records, or null where the suite cannot be opened.</summary>
    public static IRecordOpener? Opener(SessionFacts facts, ReadOnlySpan<byte> master, bool ofClient)
    {
        SuiteCrypto suite = facts.Suite;
        if (!suite.CanBeOpened || suite.IsTls13)
            return null;
        Span<byte> block = stackalloc byte[MostOctets];
        Keys keys = Derive(facts, master, ofClient, block);
        if (suite.IsAead)
            return facts.Version >= 0x0303 && Aead.With(suite.Cipher, keys.Key) is { } aead ? new Aead12Opener(aead, keys.Iv, suite.TagLength) : null;
        RecordMac mac = new(suite.Hash, keys.Mac);
        return suite.BlockLength == 0 ? new NullOpener(mac) : new CbcOpener(Block(suite, keys.Key), mac, keys.Iv, facts.MacIsOutside);
    }

    /// <summary>The sealer of one direction's records, or null where the suite cannot be opened.</summary>
    public static IRecordSealer? Sealer(SessionFacts facts, ReadOnlySpan<byte> master, bool ofClient)
    {
        SuiteCrypto suite = facts.Suite;
        if (!suite.CanBeOpened || suite.IsTls13)
            return null;
        Span<byte> block = stackalloc byte[MostOctets];
        Keys keys = Derive(facts, master, ofClient, block);
        if (suite.IsAead)
            return facts.Version >= 0x0303 && Aead.With(suite.Cipher, keys.Key) is { } aead ? new Aead12Sealer(aead, keys.Iv, suite.TagLength) : null;
        RecordMac mac = new(suite.Hash, keys.Mac);
        return suite.BlockLength == 0 ? new MacSealer(mac) : new BlockSealer(Block(suite, keys.Key), mac, keys.Iv, keys.Key, facts.MacIsOutside);
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

    private static Keys Derive(SessionFacts facts, ReadOnlySpan<byte> master, bool ofClient, Span<byte> block)
    {
        int iv = IvLength(facts);
        int mac = facts.Suite.MacLength;
        int key = facts.Suite.KeyLength;
        block = block[..(2 * (mac + key + iv))];
        Fill(facts, master, "key expansion"u8, [.. facts.ServerRandom, .. facts.ClientRandom], block);
        return new Keys(
            block.Slice(ofClient ? 0 : mac, mac),
            block.Slice((2 * mac) + (ofClient ? 0 : key), key),
            block.Slice((2 * (mac + key)) + (ofClient ? 0 : iv), iv));
    }

    private static SymmetricAlgorithm Block(SuiteCrypto suite, ReadOnlySpan<byte> key)
    {
#pragma warning disable CA5350 // 3DES is what the capture or the scenario has.
        SymmetricAlgorithm cipher = suite.Cipher == BulkCipher.TripleDesCbc ? TripleDES.Create() : Aes.Create();
#pragma warning restore CA5350
        cipher.Key = key.ToArray();
        return cipher;
    }

    /// <summary>One direction's part of the key block.</summary>
    private readonly ref struct Keys(ReadOnlySpan<byte> mac, ReadOnlySpan<byte> key, ReadOnlySpan<byte> iv)
    {
        public ReadOnlySpan<byte> Mac { get; } = mac;

        public ReadOnlySpan<byte> Key { get; } = key;

        public ReadOnlySpan<byte> Iv { get; } = iv;
    }
}
