using System.Security.Cryptography;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>HKDF-Expand-Label of TLS 1.3 (RFC 8446 §7.1).</summary>
internal static class Expansion
{
    public static void Derive(HashAlgorithmName hash, ReadOnlySpan<byte> secret, ReadOnlySpan<byte> label, Span<byte> output) =>
        Derive(hash, secret, label, [], output);

    /// <param name="context">At most 255 octets.</param>
    public static void Derive(HashAlgorithmName hash, ReadOnlySpan<byte> secret, ReadOnlySpan<byte> label, ReadOnlySpan<byte> context, Span<byte> output)
    {
        ReadOnlySpan<byte> prefix = "tls13 "u8;
        Span<byte> info = stackalloc byte[4 + prefix.Length + label.Length + context.Length];
        info[0] = (byte)(output.Length >> 8);
        info[1] = (byte)output.Length;
        info[2] = (byte)(prefix.Length + label.Length);
        prefix.CopyTo(info[3..]);
        label.CopyTo(info[(3 + prefix.Length)..]);
        info[3 + prefix.Length + label.Length] = (byte)context.Length;
        context.CopyTo(info[(4 + prefix.Length + label.Length)..]);
        HKDF.Expand(hash, secret, output, info);
    }

    /// <summary>RFC 8446 §7.2: the secret after a KeyUpdate.</summary>
    public static Secret Next(SuiteCrypto suite, Secret secret)
    {
        Span<byte> next = stackalloc byte[suite.DerivationLength];
        Derive(suite.DerivationHash, secret.Octets, "traffic upd"u8, next);
        return new Secret(next);
    }
}
