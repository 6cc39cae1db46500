using System.Security.Cryptography;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>The pseudorandom function of TLS 1.0-1.2 (RFC 2246 §5, RFC 5246 §5).</summary>
internal static class Prf
{
    /// <summary>TLS 1.2: P_hash with the suite's hash.</summary>
    public static void Derive(HashAlgorithmName hash, ReadOnlySpan<byte> secret, ReadOnlySpan<byte> label, ReadOnlySpan<byte> seed, Span<byte> output)
    {
        output.Clear();
        Expand(hash, secret, Seed(label, seed), output);
    }

    /// <summary>RFC 2246 §5: "P_MD5(S1, label + seed) XOR P_SHA-1(S2, label + seed)", S1 and S2 being the halves of the secret.</summary>
    public static void DeriveOld(ReadOnlySpan<byte> secret, ReadOnlySpan<byte> label, ReadOnlySpan<byte> seed, Span<byte> output)
    {
        output.Clear();
        int half = (secret.Length + 1) / 2;
        byte[] whole = Seed(label, seed);
        Expand(HashAlgorithmName.MD5, secret[..half], whole, output);
        Expand(HashAlgorithmName.SHA1, secret[^half..], whole, output);
    }

    private static byte[] Seed(ReadOnlySpan<byte> label, ReadOnlySpan<byte> seed) => [.. label, .. seed];

    private static void Expand(HashAlgorithmName hash, ReadOnlySpan<byte> secret, ReadOnlySpan<byte> seed, Span<byte> output)
    {
        Span<byte> a = stackalloc byte[64];
        Span<byte> block = stackalloc byte[64];
        using IncrementalHash mac = IncrementalHash.CreateHMAC(hash, secret);
        int size = mac.HashLengthInBytes;
        mac.AppendData(seed);
        mac.GetHashAndReset(a);
        for (int at = 0; at < output.Length; at += size)
        {
            mac.AppendData(a[..size]);
            mac.AppendData(seed);
            mac.GetHashAndReset(block);
            for (int octet = 0; octet < size && at + octet < output.Length; octet++)
                output[at + octet] ^= block[octet];
            mac.AppendData(a[..size]);
            mac.GetHashAndReset(a);
        }
    }
}
