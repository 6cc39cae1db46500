namespace ScenarioRunner.Machines.Tcp;

/// <summary>Sequence number arithmetic modulo 2^32 (RFC 9293 §3.4).</summary>
internal static class Sequence
{
    public static bool Less(uint a, uint b) => Distance(a, b) > 0;

    /// <summary>How far b is ahead of a; negative when it is behind.</summary>
    public static int Distance(uint a, uint b) => unchecked((int)(b - a));
}
