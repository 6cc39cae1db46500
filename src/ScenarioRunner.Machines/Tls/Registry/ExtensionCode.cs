namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>Numbers of extensions that rules speak of one by one.</summary>
public static class ExtensionCode
{
    public const int ServerName = 0;
    public const int MaxFragmentLength = 1;
    public const int StatusRequest = 5;
    public const int SupportedGroups = 10;
    public const int SignatureAlgorithms = 13;
    public const int Heartbeat = 15;
    public const int ApplicationLayerProtocolNegotiation = 16;
    public const int EncryptThenMac = 22;
    public const int ExtendedMasterSecret = 23;
    public const int CompressCertificate = 27;
    public const int RecordSizeLimit = 28;
    public const int SessionTicket = 35;
    public const int PreSharedKey = 41;
    public const int EarlyData = 42;
    public const int SupportedVersions = 43;
    public const int Cookie = 44;
    public const int PskKeyExchangeModes = 45;
    public const int PostHandshakeAuth = 49;
    public const int SignatureAlgorithmsCert = 50;
    public const int KeyShare = 51;
    public const int QuicTransportParameters = 57;
    public const int NextProtocolNegotiation = 13172;
    public const int RenegotiationInfo = 65281;
}
