namespace ScenarioRunner.Capture.Tls;

/// <summary>The content types of records.</summary>
public static class RecordTypes
{
    public const byte ChangeCipherSpec = 20;
    public const byte Alert = 21;
    public const byte Handshake = 22;
    public const byte ApplicationData = 23;
    public const byte Heartbeat = 24;
}
