namespace ScenarioRunner.Capture.Tls;

/// <summary>Under which keys a record was sent.</summary>
public enum TlsEpoch
{
    Plain,

    /// <summary>0-RTT data.</summary>
    Early,
    Handshake,
    Application,

    /// <summary>After a ChangeCipherSpec of TLS 1.2 and below; in TLS 1.3, protected by keys that cannot be told apart.</summary>
    Protected,
}
