namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The messages of TLS 1.3 that carry extensions (RFC 8446 §4.2: CH, SH, HRR, EE, CT, CR, NST).</summary>
[Flags]
public enum ExtensionPlaces
{
    None = 0,
    ClientHello = 1,
    ServerHello = 2,
    HelloRetryRequest = 4,
    EncryptedExtensions = 8,
    Certificate = 16,
    CertificateRequest = 32,
    NewSessionTicket = 64,
}
