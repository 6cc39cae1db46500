namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The modes of the heartbeat extension (RFC 6520 §2).</summary>
public static class HeartbeatModes
{
    public static CodeTable<CodePoint> All { get; } = new(2,
    [
        new(1, "peer_allowed_to_send"),
        new(2, "peer_not_allowed_to_send"),
    ]);
}
