namespace ScenarioRunner.Capture.Tls;

/// <summary>What a unit is.</summary>
public enum TlsUnitKind
{
    Handshake,
    Alert,
    ChangeCipherSpec,
    ApplicationData,
    Heartbeat,

    /// <summary>A record that could not be looked into, is empty, or is of a type nobody knows.</summary>
    Record,

    /// <summary>A ClientHello in the form of SSL 2.0 (RFC 5246 §E.2).</summary>
    SslV2ClientHello,
}
