using System.Collections.Frozen;
using System.Security.Cryptography;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>What reading a suite's messages and records takes: how keys are agreed on, the cipher, the hash.</summary>
public sealed record SuiteCrypto(ushort Code, KeyAgreement Agreement, BulkCipher Cipher, MacHash Hash)
{
    private static readonly FrozenDictionary<ushort, SuiteCrypto> ByCode = SuiteTable.All().ToFrozenDictionary(suite => suite.Code);

    /// <summary>The suite, or null where neither its messages nor its records can be read with what is known here.</summary>
    public static SuiteCrypto? Of(ushort code) => ByCode.GetValueOrDefault(code);

    /// <summary>Every suite of the table, by code.</summary>
    public static IEnumerable<SuiteCrypto> All => ByCode.Values.OrderBy(suite => suite.Code);

    public bool IsTls13 => Agreement == KeyAgreement.Tls13;

    /// <summary>Whether its records can be opened at all.</summary>
    public bool CanBeOpened => Cipher != BulkCipher.Opaque;

    internal int KeyLength => Cipher switch
    {
        BulkCipher.Aes128Cbc or BulkCipher.Aes128Gcm or BulkCipher.Aes128Ccm or BulkCipher.Aes128Ccm8 => 16,
        BulkCipher.TripleDesCbc => 24,
        BulkCipher.Null or BulkCipher.Opaque => 0,
        _ => 32,
    };

    /// <summary>The block of a CBC cipher, and 0 of any other.</summary>
    internal int BlockLength => Cipher switch
    {
        BulkCipher.TripleDesCbc => 8,
        BulkCipher.Aes128Cbc or BulkCipher.Aes256Cbc => 16,
        _ => 0,
    };

    internal bool IsAead => Cipher >= BulkCipher.Aes128Gcm;

    internal int TagLength => Cipher is BulkCipher.Aes128Ccm8 or BulkCipher.Aes256Ccm8 ? 8 : 16;

    internal int MacLength => IsAead ? 0 : Hash switch
    {
        MacHash.Md5 => 16,
        MacHash.Sha1 => 20,
        MacHash.Sha256 => 32,
        MacHash.Sha384 => 48,
        _ => 0,
    };

    /// <summary>The hash of TLS 1.2's PRF and of TLS 1.3's HKDF. RFC 5246 §5: SHA-256 unless the suite names a stronger one.</summary>
    internal HashAlgorithmName DerivationHash => Hash == MacHash.Sha384 ? HashAlgorithmName.SHA384 : HashAlgorithmName.SHA256;

    internal int DerivationLength => Hash == MacHash.Sha384 ? 48 : 32;
}
