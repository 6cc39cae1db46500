namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>Whether the server sends ServerKeyExchange in a full handshake of TLS 1.2 and below.</summary>
public enum ServerKeyExchangeUse
{
    Never,

    /// <summary>Where the server has something to say in it: an identity hint (RFC 4279 §2, §4) or a short export key (RFC 4346 §7.4.3).</summary>
    Optional,
    Always,
}
