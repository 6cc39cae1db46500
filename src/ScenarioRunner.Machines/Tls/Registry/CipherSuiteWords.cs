using System.Collections.Immutable;
using System.Text;

namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The words of the table of cipher suites, each at its enumeration's number.</summary>
internal static class CipherSuiteWords
{
    public static ImmutableArray<string> KeyExchanges { get; } =
    [
        "-", "NULL", "RSA", "DH", "DHE", "DH_anon", "ECDH", "ECDHE", "ECDH_anon", "PSK", "RSA_PSK", "DHE_PSK", "ECDHE_PSK",
        "SRP", "KRB5", "ECCPWD", "GOST", "TLS13",
    ];

    public static ImmutableArray<string> Authentications { get; } = ["-", "anon", "RSA", "DSS", "ECDSA", "PSK", "SRP", "KRB5", "PWD", "GOST", "TLS13"];

    public static ImmutableArray<string> Kinds { get; } = ["-", "null", "stream", "block", "aead"];

    public static ImmutableArray<string> Hashes { get; } = ["-", "MD5", "SHA", "SHA256", "SHA384", "SHA512", "SM3", "GOSTR341112"];

    public static ImmutableArray<string> Versions { get; } = ["1.0", "1.1", "1.2", "1.3"];

    public static int IndexOf(ImmutableArray<string> words, ReadOnlySpan<byte> cell)
    {
        for (int i = 0; i < words.Length; i++)
            if (Ascii.Equals(cell, words[i]))
                return i;
        throw new InvalidOperationException($"tls/cipher-suites.tsv: {Encoding.ASCII.GetString(cell)} is none of {string.Join(", ", words)}.");
    }
}
