namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The names by which OpenSSL and what is configured like it call the suites of TLS 1.2 and below: <c>ECDHE-RSA-AES128-GCM-SHA256</c>.</summary>
public static class OpenSslNames
{
    private static readonly Lazy<Dictionary<string, CipherSuite>> s_suites = new(Index);

    /// <summary>The suite that OpenSSL calls so; null for a name that it does not have.</summary>
    public static CipherSuite? Find(string name) =>
        // Before OpenSSL 1.1 DHE was called EDH.
        !name.Contains('-', StringComparison.Ordinal) ? null
            : s_suites.Value.GetValueOrDefault(name)
                ?? s_suites.Value.GetValueOrDefault(name.Replace("EDH-", "DHE-", StringComparison.OrdinalIgnoreCase));

    /// <summary>OpenSSL's name, where it follows from the IANA name; null where there is none.</summary>
    public static string? Of(CipherSuite suite)
    {
        int with = suite.Name.IndexOf("_WITH_", StringComparison.Ordinal);
        if (with < 0 || suite.Kind == CipherKind.None || suite.KeyExchange is KeyExchange.Null or KeyExchange.Krb5 or KeyExchange.Eccpwd or KeyExchange.Gost)
            return null;
        string exchange = suite.Name[4..with];
        // ECDHE_RSA with ARIA alone leaves RSA out.
        bool shortened = exchange == "ECDHE_RSA" && suite.Cipher.StartsWith("ARIA", StringComparison.Ordinal);
        return (shortened ? "ECDHE-" : Exchange(exchange)) + Cipher(suite) + HashOf(suite);
    }

    private static Dictionary<string, CipherSuite> Index()
    {
        Dictionary<string, CipherSuite> index = new(StringComparer.OrdinalIgnoreCase);
        foreach (CipherSuite suite in CipherSuites.All)
            if (Of(suite) is { } name)
                index.TryAdd(name, suite);
        return index;
    }

    // The key exchange that is RSA alone goes without saying.
    private static string Exchange(string name) => name switch
    {
        "RSA" => "",
        "RSA_EXPORT" => "EXP-",
        "DH_anon" => "ADH-",
        "DH_anon_EXPORT" => "EXP-ADH-",
        "ECDH_anon" => "AECDH-",
        "SRP_SHA" => "SRP-",
        "SRP_SHA_RSA" => "SRP-RSA-",
        "SRP_SHA_DSS" => "SRP-DSS-",
        "PSK_DHE" => "DHE-PSK-",
        _ when name.EndsWith("_EXPORT", StringComparison.Ordinal) => "EXP-" + name[..^7].Replace('_', '-') + "-",
        _ => name.Replace('_', '-') + "-",
    };

    private static string Cipher(CipherSuite suite) => suite.Cipher switch
    {
        "3DES_EDE_CBC" when suite.KeyExchange != KeyExchange.Srp && !HasPsk(suite) => "DES-CBC3",
        "DES40_CBC" => "DES-CBC",
        "RC2_CBC_40" => "RC2-CBC",
        "RC4_128" or "RC4_40" => "RC4",
        "SEED_CBC" => "SEED",
        "AES_128_CCM_8" => "AES128-CCM8",
        "AES_256_CCM_8" => "AES256-CCM8",
        _ when suite.KeyExchange == KeyExchange.Srp => suite.Cipher.Replace('_', '-'),
        _ => Sized(suite).Replace('_', '-'),
    };

    // AES_128_CBC is AES128; only beside a pre-shared key is it AES128-CBC.
    private static string Sized(CipherSuite suite)
    {
        string cipher = suite.Cipher.Replace("_128", "128", StringComparison.Ordinal).Replace("_256", "256", StringComparison.Ordinal);
        bool isSized = cipher is "AES128_CBC" or "AES256_CBC" ? !HasPsk(suite) : cipher.EndsWith("128_CBC", StringComparison.Ordinal) || cipher.EndsWith("256_CBC", StringComparison.Ordinal);
        return isSized ? cipher[..^4] : cipher;
    }

    private static bool HasPsk(CipherSuite suite) => suite.Name.Contains("PSK", StringComparison.Ordinal);

    private static string HashOf(CipherSuite suite) =>
        suite.Cipher.StartsWith("CHACHA20", StringComparison.Ordinal) || suite.Cipher.Contains("_CCM", StringComparison.Ordinal)
            ? ""
            : "-" + CipherSuiteWords.Hashes[(int)suite.Hash];
}
