namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The PSK key exchange modes (RFC 8446 §4.2.9).</summary>
public static class PskModes
{
    public static CodeTable<CodePoint> All { get; } = new(2,
    [
        new(0, "psk_ke"),
        new(1, "psk_dhe_ke"),
    ]);
}
