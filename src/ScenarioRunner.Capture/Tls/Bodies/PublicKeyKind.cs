namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>The kind of a certificate's public key.</summary>
public enum PublicKeyKind
{
    /// <summary>The octets are no certificate, or its key is of a kind not known here.</summary>
    Unknown,
    Rsa,
    RsaPss,
    Dsa,
    Ec,
    Ed25519,
    Ed448,
}
