namespace ScenarioRunner.Capture.Tls;

/// <summary>The types of handshake messages.</summary>
public static class HandshakeTypes
{
    public const byte HelloRequest = 0;
    public const byte ClientHello = 1;
    public const byte ServerHello = 2;
    public const byte HelloVerifyRequest = 3;
    public const byte NewSessionTicket = 4;
    public const byte EndOfEarlyData = 5;
    public const byte EncryptedExtensions = 8;
    public const byte Certificate = 11;
    public const byte ServerKeyExchange = 12;
    public const byte CertificateRequest = 13;
    public const byte ServerHelloDone = 14;
    public const byte CertificateVerify = 15;
    public const byte ClientKeyExchange = 16;
    public const byte Finished = 20;
    public const byte CertificateUrl = 21;
    public const byte CertificateStatus = 22;
    public const byte SupplementalData = 23;
    public const byte KeyUpdate = 24;
    public const byte CompressedCertificate = 25;
    public const byte NextProtocol = 67;

    /// <summary>Whether a document assigns the type: used to tell a message's start from the middle of one after a hole.</summary>
    public static bool IsKnown(byte type) =>
        type is <= EndOfEarlyData or EncryptedExtensions or >= Certificate and <= ClientKeyExchange or >= Finished and <= CompressedCertificate or NextProtocol;
}
