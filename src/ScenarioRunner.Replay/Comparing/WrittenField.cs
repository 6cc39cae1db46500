using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Replay.Comparing;

/// <summary>What a scenario writes of a message: one attribute, or what stands behind the message's name.</summary>
/// <param name="Name">The attribute; empty for what stands behind the name.</param>
/// <param name="Text">As it is written.</param>
/// <param name="Packet">A message of which nothing else is written.</param>
/// <param name="IsAlone">It says only that there is something, whatever it is.</param>
/// <param name="No">The number that says that there is nothing.</param>
internal sealed record WrittenField(string Name, string Text, Packet Packet, bool IsAlone, long? No);
