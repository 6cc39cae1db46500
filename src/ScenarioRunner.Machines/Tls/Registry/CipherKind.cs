namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>How records are protected (RFC 5246 §6.2.3); encrypt_then_mac is for <see cref="Block"/> only (RFC 7366 §3).</summary>
public enum CipherKind
{
    /// <summary>A signalling value, which protects nothing.</summary>
    None,

    /// <summary>No encryption.</summary>
    Null,
    Stream,
    Block,
    Aead,
}
