namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>A cipher suite of the IANA registry, with what its name and its RFC say of it.</summary>
/// <param name="Cipher">The cipher's part of the name: AES_128_GCM, NULL.</param>
/// <param name="MaximumVersion">The last version that may negotiate the suite.</param>
/// <param name="Reference">The document that defines the suite: RFC 5246.</param>
/// <param name="IsRecommended">As the registry says.</param>
public sealed record CipherSuite(
    int Code,
    string Name,
    KeyExchange KeyExchange,
    Authentication Authentication,
    string Cipher,
    CipherKind Kind,
    Hash Hash,
    TlsVersion MinimumVersion,
    TlsVersion MaximumVersion,
    string Reference,
    bool IsRecommended,
    bool IsExport) : IAssigned
{
    /// <summary>A signalling value (RFC 5746, RFC 7507): offered by a client, chosen by no server.</summary>
    public bool IsSignalling => KeyExchange == KeyExchange.None;

    /// <summary>Whether a server may ever choose it (RFC 5246 §A.5: TLS_NULL_WITH_NULL_NULL "MUST NOT be negotiated").</summary>
    public bool CanBeNegotiated => KeyExchange is not (KeyExchange.None or KeyExchange.Null);

    /// <summary>RC4 (RFC 7465: neither offered nor chosen).</summary>
    public bool IsRc4 => Cipher.StartsWith("RC4", StringComparison.Ordinal);

    /// <summary>Whether a version may use the suite. SSL 3.0, which must not be negotiated at all (RFC 7568), is taken for TLS 1.0.</summary>
    public bool IsFor(TlsVersion version) =>
        (version > TlsVersion.Tls10 ? version : TlsVersion.Tls10) is var known && MinimumVersion <= known && known <= MaximumVersion;

    /// <summary>Whether the server's flight has a Certificate, in TLS 1.2 and below (RFC 5246 §7.4.2, RFC 4279 §2-4, RFC 5054).</summary>
    public bool HasServerCertificate => Authentication is Authentication.Rsa or Authentication.Dss or Authentication.Ecdsa or Authentication.Gost;

    /// <summary>Whether the server's flight has a ServerKeyExchange, in TLS 1.2 and below (RFC 5246 §7.4.3, RFC 8422 §5.4, RFC 4279).</summary>
    public ServerKeyExchangeUse ServerKeyExchange => KeyExchange switch
    {
        // RFC 4346 §7.4.3: an export suite may send a short RSA key where the certificate's is too long; no later text allows it.
        KeyExchange.Rsa when IsExport => ServerKeyExchangeUse.Optional,
        KeyExchange.Psk or KeyExchange.RsaPsk => ServerKeyExchangeUse.Optional,
        KeyExchange.Dhe or KeyExchange.DhAnon or KeyExchange.Ecdhe or KeyExchange.EcdhAnon => ServerKeyExchangeUse.Always,
        KeyExchange.DhePsk or KeyExchange.EcdhePsk or KeyExchange.Srp or KeyExchange.Eccpwd => ServerKeyExchangeUse.Always,
        _ => ServerKeyExchangeUse.Never,
    };

    /// <summary>Whether the server may ask for a certificate, in TLS 1.2 and below (RFC 5246 §7.4.4: a "non-anonymous server").</summary>
    public bool AllowsCertificateRequest => HasServerCertificate;

    /// <summary>Whether each handshake makes a new (EC)DH key, so that a client may start early (RFC 7918 §5).</summary>
    public bool IsForwardSecret => KeyExchange is KeyExchange.Dhe or KeyExchange.Ecdhe or KeyExchange.DhePsk or KeyExchange.EcdhePsk or KeyExchange.Tls13;

    /// <summary>Whether the key exchange needs an elliptic curve of the client's supported_groups, in TLS 1.2 and below (RFC 8422 §5.1).</summary>
    public bool NeedsCurve => KeyExchange is KeyExchange.Ecdh or KeyExchange.Ecdhe or KeyExchange.EcdhAnon or KeyExchange.EcdhePsk;
}
