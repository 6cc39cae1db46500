namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>The message that an extension is in: many mean something else in each.</summary>
public enum ExtensionPlace
{
    ClientHello,
    ServerHello,
    HelloRetryRequest,
    EncryptedExtensions,
    Certificate,
    CertificateRequest,
    NewSessionTicket,
}
