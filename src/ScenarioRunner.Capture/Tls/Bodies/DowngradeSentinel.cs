namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>What a server's random says of versions that it did not choose.</summary>
public enum DowngradeSentinel
{
    None,

    /// <summary>The server can do TLS 1.3 and chose TLS 1.2.</summary>
    ToTls12,

    /// <summary>The server can do TLS 1.2 or 1.3 and chose TLS 1.1 or below.</summary>
    ToTls11,
}
