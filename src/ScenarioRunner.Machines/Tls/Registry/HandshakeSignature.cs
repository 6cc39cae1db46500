namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>Who may sign a CertificateVerify of TLS 1.3 with a scheme (RFC 8446 §4.4.3).</summary>
public enum HandshakeSignature
{
    Never,
    ClientOnly,
    Both,
}
