using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Machines.Tls;

/// <summary>How each sort of value is written.</summary>
internal static class Notations
{
    private const string TlsPrefix = "TLS_";

    public static Notation Suites { get; } = new CodeNotation<CipherSuite>(CipherSuites.All, "the name of a cipher suite (TLS_AES_128_GCM_SHA256) or its number (0x1301)", 4)
    {
        Alias = word => CipherSuites.Named(word)?.Code,
        Suggestions = SuiteNames,
        Reserved = Registry.Grease.Values,
    };

    public static Notation Groups { get; } = new CodeNotation<NamedGroup>(NamedGroups.All, "the name of a group (x25519, secp256r1) or its number (0x001D)", 4)
    {
        IsDecimal = true,
        Reserved = Registry.Grease.Values,
    };

    public static Notation Signatures { get; } = new CodeNotation<SignatureScheme>(SignatureSchemes.All, "the name of a signature scheme (rsa_pss_rsae_sha256) or its number (0x0804)", 4)
    {
        Reserved = Registry.Grease.Values,
    };

    public static Notation Extensions { get; } = new CodeNotation<Extension>(Registry.Extensions.All, "the name of an extension (server_name) or its number (0x0000)", 4)
    {
        IsDecimal = true,
        Suggestions = _ => Registry.Extensions.All.SelectMany(extension => extension.ShortName is { } name ? [extension.Name, name] : (string[])[extension.Name]),
        Reserved = Registry.Grease.Values,
    };

    /// <summary>Versions that are negotiated: <c>1.3</c>.</summary>
    public static Notation Versions { get; } = Version(VersionName);

    /// <summary>Versions of which the number on the wire is what counts: <c>0x0303</c>.</summary>
    public static Notation WireVersions { get; } = Version(code => CodeNumber.Write(code, 4));

    public static Notation PskModes { get; } = new CodeNotation<CodePoint>(Registry.PskModes.All, "psk_ke, psk_dhe_ke or a number", 2)
    {
        IsDecimal = true,
        Reserved = Registry.Grease.PskModes,
    };

    public static Notation Compressions { get; } = Small(CompressionMethods.All, "the name of a compression method (null) or its number");

    public static Notation CertificateCompression { get; } =
        new CodeNotation<CodePoint>(CertificateCompressions.All, "zlib, brotli, zstd or a number", 4) { IsDecimal = true };

    public static Notation PointFormats { get; } = Small(EcPointFormats.All, "the name of a point format (uncompressed) or its number");

    public static Notation UpdateRequests { get; } = Small(KeyUpdateRequests.All, "update_requested, update_not_requested or a number");

    public static Notation Alerts { get; } =
        new CodeNotation<AlertDescription>(AlertDescriptions.All, "the name of an alert (handshake_failure) or its number", 2) { IsDecimal = true };

    public static Notation Levels { get; } = Small(AlertLevelNames.All, "warning, fatal or a number");

    public static Notation Contents { get; } = Small(ContentTypes.All, "the name of a record type (application_data) or its number");

    public static Notation Flags { get; } = new WordNotation(("no", 0), ("yes", 1));

    /// <summary>RFC 6520 §2: both modes say that the extension is there; only the first lets the peer ask.</summary>
    public static Notation Heartbeat { get; } = new WordNotation(("no", 0), ("yes", 1), ("peer_allowed_to_send", 1), ("peer_not_allowed_to_send", 2));

    public static Notation Epochs { get; } = WordNotation.InOrder("plain", "early", "handshake", "application", "protected");

    public static Notation Faults { get; } = WordNotation.InOrder("none", "mac", "verify", "binder", "signature");

    public static Notation KeyExchanges { get; } = new WordNotation(
        ("rsa", (long)KeyExchange.Rsa), ("dh", (long)KeyExchange.Dh), ("dhe", (long)KeyExchange.Dhe), ("dh_anon", (long)KeyExchange.DhAnon),
        ("ecdh", (long)KeyExchange.Ecdh), ("ecdhe", (long)KeyExchange.Ecdhe), ("ecdh_anon", (long)KeyExchange.EcdhAnon),
        ("psk", (long)KeyExchange.Psk), ("rsa_psk", (long)KeyExchange.RsaPsk), ("dhe_psk", (long)KeyExchange.DhePsk), ("ecdhe_psk", (long)KeyExchange.EcdhePsk),
        ("srp", (long)KeyExchange.Srp), ("krb5", (long)KeyExchange.Krb5), ("eccpwd", (long)KeyExchange.Eccpwd), ("gost", (long)KeyExchange.Gost));

    /// <summary>Signalling suites by what they signal, as their numbers (RFC 5746 §3.3, RFC 7507 §3).</summary>
    public static Notation Signals { get; } = new WordNotation(("reneg", 0x00FF), ("fallback", 0x5600));

    /// <summary>The downgrade sentinel by the version that it stands for (RFC 8446 §4.1.3); TLS 1.0 and below have that of 1.1.</summary>
    public static Notation Downgrades { get; } = new WordNotation(("1.2", 0x0303), ("1.1", 0x0302));

    public static Notation Octets { get; } = new NumberNotation(0xFFFF);
    public static Notation Text { get; } = new TextNotation("a text");

    public static Notation Protocols { get; } = new TextNotation("a protocol's name (h2, http/1.1)", hasGrease: true);

    public static Notation Names { get; } = new TextNotation("a name");

    private static CodeNotation<CodePoint> Small(CodeTable<CodePoint> table, string what) => new(table, what, 2) { IsDecimal = true };

    private static CodeNotation<ProtocolVersion> Version(Func<int, string> shown) => new(ProtocolVersions.All, "a version (1.2, 1.3) or its number (0x0303)", 4)
    {
        Alias = VersionNumber,
        Suggestions = _ => ["1.0", "1.1", "1.2", "1.3"],
        Shown = shown,
        Reserved = Registry.Grease.Values,
    };

    private static string VersionName(int code) => ProtocolVersions.All.WithCode(code) is { Alias: { } name } ? name : CodeNumber.Write(code, 4);

    // tls1.2, TLSv1.2, ssl3.0
    private static int? VersionNumber(string word) => word.ToLowerInvariant() switch
    {
        "tls1.0" or "tlsv1.0" or "tlsv1" or "tls1" => 0x0301,
        "tls1.1" or "tlsv1.1" => 0x0302,
        "tls1.2" or "tlsv1.2" => 0x0303,
        "tls1.3" or "tlsv1.3" => 0x0304,
        "ssl3.0" or "ssl3" or "sslv3" or "3.0" => 0x0300,
        _ => null,
    };

    private static IEnumerable<string> SuiteNames(string word)
    {
        bool isFull = word.StartsWith(TlsPrefix, StringComparison.OrdinalIgnoreCase);
        foreach (CipherSuite suite in CipherSuites.All)
        {
            yield return isFull || !suite.Name.StartsWith(TlsPrefix, StringComparison.Ordinal) ? suite.Name : suite.Name[TlsPrefix.Length..];
            if (word.Contains('-', StringComparison.Ordinal) && OpenSslNames.Of(suite) is { } name)
                yield return name;
        }
    }
}
