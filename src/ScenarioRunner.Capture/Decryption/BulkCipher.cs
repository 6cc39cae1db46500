namespace ScenarioRunner.Capture.Decryption;

/// <summary>How a suite's records are encrypted.</summary>
public enum BulkCipher
{
    /// <summary>A cipher that .NET does not offer: such records stay closed.</summary>
    Opaque,
    Null,
    TripleDesCbc,
    Aes128Cbc,
    Aes256Cbc,
    Aes128Gcm,
    Aes256Gcm,
    Aes128Ccm,
    Aes256Ccm,
    Aes128Ccm8,
    Aes256Ccm8,
    ChaCha20Poly1305,
}
