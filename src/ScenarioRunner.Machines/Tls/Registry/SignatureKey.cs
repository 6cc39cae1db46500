namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The kind of key that makes a signature.</summary>
public enum SignatureKey
{
    Rsa,

    /// <summary>A key whose certificate says id-RSASSA-PSS.</summary>
    RsaPss,
    Dsa,
    Ecdsa,
    Ed25519,
    Ed448,
    Sm2,
    Gost,
    MlDsa,

    /// <summary>Identity-based signatures.</summary>
    Identity,
}
