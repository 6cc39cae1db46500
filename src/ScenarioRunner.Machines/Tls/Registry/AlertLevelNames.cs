namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The alert levels (RFC 5246 §7.2).</summary>
public static class AlertLevelNames
{
    public static CodeTable<CodePoint> All { get; } = new(2,
    [
        new(1, "warning"),
        new(2, "fatal"),
    ]);
}
