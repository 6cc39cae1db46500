using System.Collections.Immutable;

namespace ScenarioRunner.Replay.Packetdrill;

/// <summary>A TCP packet of a script.</summary>
/// <param name="Inbound">The tester sends it to the system under test.</param>
/// <param name="Flags">Letters as written: <c>S.</c>, <c>P.</c></param>
/// <param name="Options">Null for any (<c>&lt;...&gt;</c>).</param>
internal sealed record ScriptPacket(bool Inbound, string Flags, long Seq, int Length, long? Ack, int? Window, int? Urgent, string Ecn, ImmutableArray<string>? Options)
{
    /// <summary>Fields of the packet that were read and have no place in a scenario.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    public bool Has(char flag) => Flags.Contains(flag, StringComparison.Ordinal);
}
