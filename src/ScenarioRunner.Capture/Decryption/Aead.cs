using System.Security.Cryptography;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>Picks the authenticated cipher of a suite.</summary>
internal static class Aead
{
    /// <summary>The cipher with its key, or null where this platform does not offer it.</summary>
    public static IAead? With(BulkCipher cipher, ReadOnlySpan<byte> key) => cipher switch
    {
        BulkCipher.Aes128Gcm or BulkCipher.Aes256Gcm when AesGcm.IsSupported => new GcmAead(key),
        BulkCipher.Aes128Ccm or BulkCipher.Aes256Ccm or BulkCipher.Aes128Ccm8 or BulkCipher.Aes256Ccm8 when AesCcm.IsSupported => new CcmAead(key),
        BulkCipher.ChaCha20Poly1305 when ChaCha20Poly1305.IsSupported => new ChaChaAead(key),
        _ => null,
    };
}
