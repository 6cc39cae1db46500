namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The record compression methods (RFC 3749, RFC 3943). TLS 1.3 knows null alone.</summary>
public static class CompressionMethods
{
    public static CodeTable<CodePoint> All { get; } = new(2,
    [
        new(0, "null"),
        new(1, "DEFLATE"),
        new(64, "LZS"),
    ]);
}
