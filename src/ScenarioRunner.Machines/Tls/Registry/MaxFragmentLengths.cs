namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The codes of max_fragment_length, named by their length in bytes (RFC 6066 §4).</summary>
public static class MaxFragmentLengths
{
    public static CodeTable<CodePoint> All { get; } = new(2,
    [
        new(1, "512"),
        new(2, "1024"),
        new(3, "2048"),
        new(4, "4096"),
    ]);
}
