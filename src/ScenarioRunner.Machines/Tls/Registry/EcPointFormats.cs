namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The EC point formats (RFC 8422 §5.1.2).</summary>
public static class EcPointFormats
{
    public static CodeTable<CodePoint> All { get; } = new(2,
    [
        new(0, "uncompressed"),
        new(1, "ansiX962_compressed_prime"),
        new(2, "ansiX962_compressed_char2"),
    ]);
}
