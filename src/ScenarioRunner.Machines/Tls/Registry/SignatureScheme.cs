namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>A signature scheme, or a pair of hash and signature algorithm of TLS 1.2, which share one number space (RFC 8446 §4.2.3).</summary>
/// <param name="Key">The kind of key.</param>
/// <param name="IsForTls12">Whether a TLS 1.2 signature may use it.</param>
/// <param name="Tls13">Who may sign a CertificateVerify of TLS 1.3 with it.</param>
/// <param name="Curve">The curve that TLS 1.3 binds it to; TLS 1.2 does not.</param>
public sealed record SignatureScheme(int Code, string Name, SignatureKey Key, bool IsForTls12, HandshakeSignature Tls13, string Reference, string? Curve = null) : IAssigned
{
    /// <summary>Whether it signs with MD5 or SHA-1 (RFC 9155: not in TLS 1.2; RFC 8446 §4.2.3: at most in certificates).</summary>
    public bool IsWeak => Code >> 8 is 1 or 2;

    /// <summary>Whether it is RSASSA-PKCS1-v1_5, which TLS 1.3 leaves to certificates.</summary>
    public bool IsPkcs1 => Key == SignatureKey.Rsa && (Code & 0xFF) is 0x01 or 0x20;

    /// <summary>Whether a server that authenticates so can sign its ServerKeyExchange of TLS 1.2 with it (RFC 5246 §7.4.3, RFC 8422 §5.4).</summary>
    public bool Fits(Authentication authentication) => authentication switch
    {
        Authentication.Rsa => Key is SignatureKey.Rsa or SignatureKey.RsaPss,
        Authentication.Dss => Key == SignatureKey.Dsa,
        Authentication.Ecdsa => Key is SignatureKey.Ecdsa or SignatureKey.Ed25519 or SignatureKey.Ed448,
        Authentication.Gost => Key == SignatureKey.Gost,
        Authentication.Tls13 => true,
        _ => false,
    };
}
