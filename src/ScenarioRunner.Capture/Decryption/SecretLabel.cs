namespace ScenarioRunner.Capture.Decryption;

/// <summary>The secrets of a key log that open records (the exporter's open none).</summary>
public enum SecretLabel
{
    /// <summary>The master secret of TLS 1.2 and below: CLIENT_RANDOM.</summary>
    Master,
    ClientEarly,
    ClientHandshake,
    ServerHandshake,
    ClientApplication,
    ServerApplication,
}
