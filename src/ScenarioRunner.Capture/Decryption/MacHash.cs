namespace ScenarioRunner.Capture.Decryption;

/// <summary>The hash that a suite names: of its MAC, or of its key derivation where the cipher authenticates itself.</summary>
public enum MacHash
{
    None,
    Md5,
    Sha1,
    Sha256,
    Sha384,
}
