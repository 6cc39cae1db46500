namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The types of certificates that client_certificate_type and server_certificate_type choose from (RFC 7250, RFC 8902).</summary>
public static class CertificateTypes
{
    public static CodeTable<CodePoint> All { get; } = new(2,
    [
        new(0, "X509"),
        new(1, "OpenPGP"),
        new(2, "RawPublicKey"),
        new(3, "1609Dot2"),
    ]);
}
