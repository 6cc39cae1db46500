namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>How the two sides come to a shared secret. With a fixed (EC)DH the key is in the server's certificate.</summary>
public enum KeyExchange
{
    /// <summary>A signalling value, which is no suite.</summary>
    None,

    /// <summary>TLS_NULL_WITH_NULL_NULL: the state before the first handshake, never negotiated.</summary>
    Null,
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
    Srp,
    Krb5,
    Eccpwd,
    Gost,

    /// <summary>TLS 1.3 negotiates it by extensions.</summary>
    Tls13,
}
