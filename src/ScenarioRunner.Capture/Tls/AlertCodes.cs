namespace ScenarioRunner.Capture.Tls;

/// <summary>Alerts with which a peer says that a record did not authenticate.</summary>
internal static class AlertCodes
{
    public const byte BadRecordMac = 20;
    public const byte DecryptionFailed = 21;
}
