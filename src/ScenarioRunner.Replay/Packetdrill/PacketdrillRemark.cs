using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Replay.Packetdrill;

/// <summary>What of a script is not in its scenario, and why.</summary>
/// <param name="Line">Of the script, from 1.</param>
public sealed record PacketdrillRemark(RuleInfo Rule, int Line, string Message);
