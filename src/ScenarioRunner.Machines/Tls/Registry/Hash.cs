namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The hash of a suite: of its HMAC, and of its key derivation where the suite names one.</summary>
public enum Hash
{
    None,
    Md5,
    Sha1,
    Sha256,
    Sha384,
    Sha512,
    Sm3,
    Gost341112,
}
