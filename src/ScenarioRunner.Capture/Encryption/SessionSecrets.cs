using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Capture.Encryption;

/// <summary>What TLS 1.0-1.2 makes of a master secret besides keys.</summary>
public static class SessionSecrets
{
    /// <summary>The verify_data of a Finished (RFC 5246 §7.4.9).</summary>
    public static byte[] Verify(SuiteCrypto suite, int version, ReadOnlySpan<byte> master, bool ofClient, ReadOnlySpan<byte> messages)
    {
        byte[] output = new byte[12];
        ReadOnlySpan<byte> label = ofClient ? "client finished"u8 : "server finished"u8;
#pragma warning disable CA5350, CA5351 // RFC 4346 §7.4.9: MD5 and SHA-1 of all messages.
        if (version >= 0x0303)
            Prf.Derive(suite.DerivationHash, master, label, System.Security.Cryptography.CryptographicOperations.HashData(suite.DerivationHash, messages), output);
        else
            Prf.DeriveOld(master, label, [.. System.Security.Cryptography.MD5.HashData(messages), .. System.Security.Cryptography.SHA1.HashData(messages)], output);
#pragma warning restore CA5350, CA5351
        return output;
    }
}
