namespace ScenarioRunner.Capture.Tls;

/// <summary>What the first octets of a connection are.</summary>
public enum SniffVerdict
{
    /// <summary>More octets are needed.</summary>
    Undecided,
    NotTls,
    Tls,

    /// <summary>TLS that begins with a ClientHello in the form of SSL 2.0.</summary>
    SslV2Hello,
}
