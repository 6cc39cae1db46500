using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Validation.Observing;

/// <summary>Something that was observed: a message between the ends, or a call that a layer below stands for.</summary>
/// <param name="Moment">A number that only grows, for example the frame's.</param>
/// <param name="Packet">As it was seen; null for a call.</param>
internal readonly record struct Seen(int Moment, bool FromFirst, Packet? Packet, string Call, SentOrder Order);
