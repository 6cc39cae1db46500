namespace ScenarioRunner.Capture.Decryption;

/// <summary>How a suite agrees on a secret, as far as it shapes ServerKeyExchange and ClientKeyExchange.</summary>
public enum KeyAgreement
{
    Rsa,
    Dh,
    Dhe,
    DhAnon,
    Ecdh,
    Ecdhe,
    EcdhAnon,
    Psk,
    RsaPsk,
    DhePsk,
    EcdhePsk,

    /// <summary>SRP without a certificate: the parameters are not signed (RFC 5054 §2.5.3).</summary>
    Srp,
    SrpSigned,

    /// <summary>TLS 1.3, which agrees by extensions.</summary>
    Tls13,
}
