namespace ScenarioRunner.Machines.Tests.Tls.Registry;

/// <summary>What the name of a cipher suite says, as the columns of the table: the rule by which the table was made, and by which it is checked.</summary>
internal static class SuiteNameRule
{
    /// <summary>key exchange, authentication, cipher, kind, hash, minimum version, maximum version.</summary>
    public static string[] Columns(string name)
    {
        if (name.EndsWith("_SCSV", StringComparison.Ordinal))
            return ["-", "-", "-", "-", "-", "1.0", "1.3"];
        if (name == "TLS_NULL_WITH_NULL_NULL")
            return ["NULL", "-", "NULL", "null", "-", "1.0", "1.2"];
        int with = name.IndexOf("_WITH_", StringComparison.Ordinal);
        if (with < 0)
            return ForTls13(name[4..]);
        string exchange = name[4..with];
        if (exchange == "GOSTR341112_256")
            return Gost(name[(with + 6)..]);
        (string cipher, string hash) = CipherAndHash(name[(with + 6)..]);
        (string key, string authentication) = Exchange(exchange.Replace("_EXPORT", "", StringComparison.Ordinal));
        (string first, string last) = Versions(exchange, key, cipher, hash);
        return [key, authentication, cipher, Kind(cipher), hash, first, last];
    }

    public static bool IsExport(string name) => name.Contains("_EXPORT_", StringComparison.Ordinal);

    // RFC 8446 §B.4; RFC 9150: TLS_SHA256_SHA256 authenticates and does not encrypt.
    private static string[] ForTls13(string rest)
    {
        int last = rest.LastIndexOf('_');
        (string cipher, string hash) = (rest[..last], rest[(last + 1)..]);
        return cipher == hash
            ? ["TLS13", "TLS13", "NULL", "null", hash, "1.3", "1.3"]
            : ["TLS13", "TLS13", cipher, "aead", hash, "1.3", "1.3"];
    }

    // RFC 9189: CTR and CNT suites for TLS 1.2; RFC 9367: MGM suites for TLS 1.3.
    private static string[] Gost(string rest)
    {
        if (rest.Contains("MGM", StringComparison.Ordinal))
            return ["TLS13", "TLS13", rest, "aead", "GOSTR341112", "1.3", "1.3"];
        return ["GOST", "GOST", rest, "stream", "GOSTR341112", "1.2", "1.2"];
    }

    // RFC 6655 §3: a CCM suite that names no hash derives its keys with SHA-256.
    private static (string Cipher, string Hash) CipherAndHash(string rest)
    {
        if (rest.EndsWith("_CCM", StringComparison.Ordinal) || rest.EndsWith("_CCM_8", StringComparison.Ordinal))
            return (rest, "SHA256");
        int last = rest.LastIndexOf('_');
        return (rest[..last], rest[(last + 1)..]);
    }

    private static (string Key, string Authentication) Exchange(string exchange) => exchange switch
    {
        "RSA" => ("RSA", "RSA"),
        "DH_anon" or "ECDH_anon" => (exchange, "anon"),
        "PSK" or "DHE_PSK" or "ECDHE_PSK" => (exchange, "PSK"),
        "PSK_DHE" => ("DHE_PSK", "PSK"),
        "RSA_PSK" => ("RSA_PSK", "RSA"),
        "KRB5" => ("KRB5", "KRB5"),
        "ECCPWD" => ("ECCPWD", "PWD"),
        "SRP_SHA" => ("SRP", "SRP"),
        "SRP_SHA_RSA" => ("SRP", "RSA"),
        "SRP_SHA_DSS" => ("SRP", "DSS"),
        _ when exchange.Split('_') is [var key, var authentication] => (key, authentication),
        _ => throw new InvalidOperationException($"no key exchange is called {exchange}"),
    };

    private static string Kind(string cipher) => cipher switch
    {
        "NULL" => "null",
        _ when cipher.StartsWith("RC4", StringComparison.Ordinal) => "stream",
        _ when cipher.Contains("CBC", StringComparison.Ordinal) => "block",
        _ when cipher.Contains("GCM", StringComparison.Ordinal) || cipher.Contains("CCM", StringComparison.Ordinal) => "aead",
        "CHACHA20_POLY1305" => "aead",
        _ => throw new InvalidOperationException($"no cipher is called {cipher}"),
    };

    private static (string First, string Last) Versions(string exchange, string key, string cipher, string hash)
    {
        // RFC 4346 §A.5: export suites "MUST NOT be negotiated" in TLS 1.1.
        if (exchange.EndsWith("_EXPORT", StringComparison.Ordinal))
            return ("1.0", "1.0");
        // RFC 5469: gone from TLS 1.2; the Kerberos suites (RFC 2712), which no text took away, are not among those it lists.
        if (cipher is "DES_CBC" or "IDEA_CBC" && key != "KRB5")
            return ("1.0", "1.1");
        // RFC 8492: a password in either version.
        if (key == "ECCPWD")
            return ("1.2", "1.3");
        // AEAD: RFC 5246 §1.2, §6.2.3.3.
        if (Kind(cipher) == "aead")
            return ("1.2", "1.2");
        // RFC 5487, RFC 5489 and RFC 6367 leave the suites with a pre-shared key and HMAC of SHA-2 to every version; ARIA came for TLS 1.2 (RFC 6209).
        bool anyVersion = key.Contains("PSK", StringComparison.Ordinal) && !cipher.StartsWith("ARIA", StringComparison.Ordinal);
        return hash is "SHA256" or "SHA384" && !anyVersion ? ("1.2", "1.2") : ("1.0", "1.2");
    }
}
