namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The certificate types of a CertificateRequest of TLS 1.2 and below (RFC 5246 §7.4.4, RFC 8422 §5.5, RFC 9189).</summary>
public static class ClientCertificateTypes
{
    public static CodeTable<CodePoint> All { get; } = new(2,
    [
        new(1, "rsa_sign"),
        new(2, "dss_sign"),
        new(3, "rsa_fixed_dh"),
        new(4, "dss_fixed_dh"),
        new(5, "rsa_ephemeral_dh_RESERVED"),
        new(6, "dss_ephemeral_dh_RESERVED"),
        new(20, "fortezza_dms_RESERVED"),
        new(64, "ecdsa_sign"),
        new(65, "rsa_fixed_ecdh"),
        new(66, "ecdsa_fixed_ecdh"),
        new(67, "gost_sign256"),
        new(68, "gost_sign512"),
    ]);
}
