namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>How the server shows who it is.</summary>
public enum Authentication
{
    None,
    Anonymous,
    Rsa,
    Dss,
    Ecdsa,
    Psk,
    Srp,
    Krb5,
    Password,
    Gost,

    /// <summary>TLS 1.3 negotiates it by extensions.</summary>
    Tls13,
}
