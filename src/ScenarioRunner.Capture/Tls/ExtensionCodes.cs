namespace ScenarioRunner.Capture.Tls;

/// <summary>The extensions whose contents are read.</summary>
public static class ExtensionCodes
{
    public const ushort ServerName = 0;
    public const ushort MaxFragmentLength = 1;
    public const ushort StatusRequest = 5;
    public const ushort SupportedGroups = 10;
    public const ushort EcPointFormats = 11;
    public const ushort SignatureAlgorithms = 13;
    public const ushort Heartbeat = 15;
    public const ushort Alpn = 16;
    public const ushort StatusRequestV2 = 17;
    public const ushort SignedCertificateTimestamp = 18;
    public const ushort ClientCertificateType = 19;
    public const ushort ServerCertificateType = 20;
    public const ushort Padding = 21;
    public const ushort EncryptThenMac = 22;
    public const ushort ExtendedMasterSecret = 23;
    public const ushort CachedInfo = 25;
    public const ushort CompressCertificate = 27;
    public const ushort RecordSizeLimit = 28;
    public const ushort SessionTicket = 35;
    public const ushort PreSharedKey = 41;
    public const ushort EarlyData = 42;
    public const ushort SupportedVersions = 43;
    public const ushort Cookie = 44;
    public const ushort PskKeyExchangeModes = 45;
    public const ushort CertificateAuthorities = 47;
    public const ushort PostHandshakeAuth = 49;
    public const ushort SignatureAlgorithmsCert = 50;
    public const ushort KeyShare = 51;
    public const ushort NextProtocolNegotiation = 13172;
    public const ushort RenegotiationInfo = 65281;

    /// <summary>RFC 8701: values that a client sends so that peers keep ignoring what they do not know.</summary>
    public static bool IsGrease(int code) => (code & 0x0f0f) == 0x0a0a && code >> 8 == (code & 0xff);
}
