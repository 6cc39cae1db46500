namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The kinds of certificate status (RFC 6066 §8, RFC 6961).</summary>
public static class CertificateStatusTypes
{
    public static CodeTable<CodePoint> All { get; } = new(2,
    [
        new(1, "ocsp"),
        new(2, "ocsp_multi"),
    ]);
}
