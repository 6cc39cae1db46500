namespace ScenarioRunner.Machines.Tcp;

/// <summary>What an endpoint did before the recording began is not known; this is what the recording tells of it.</summary>
/// <param name="MayReach">Octets that it sent before may be on their way: up to <paramref name="End"/>, or as far as a window reaches where that is null. False: none.</param>
/// <param name="End">The number behind the last of them, where it is known.</param>
/// <param name="Calm">What speaks against octets of that kind, added up.</param>
/// <param name="Heard">How far the peer had sent when <paramref name="Calm"/> grew last.</param>
/// <param name="FirstTick">Its first TSval that was seen; null: none.</param>
internal sealed record Past(bool MayReach, uint? End = null, int Calm = 0, uint Heard = 0, uint? FirstTick = null);
