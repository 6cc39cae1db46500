namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The algorithms of compress_certificate (RFC 8879 §7.3).</summary>
public static class CertificateCompressions
{
    public static CodeTable<CodePoint> All { get; } = new(4,
    [
        new(1, "zlib"),
        new(2, "brotli"),
        new(3, "zstd"),
    ]);
}
