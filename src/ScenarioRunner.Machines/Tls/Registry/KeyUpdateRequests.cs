namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>What a KeyUpdate asks for (RFC 8446 §4.6.3).</summary>
public static class KeyUpdateRequests
{
    public static CodeTable<CodePoint> All { get; } = new(2,
    [
        new(0, "update_not_requested"),
        new(1, "update_requested"),
    ]);
}
