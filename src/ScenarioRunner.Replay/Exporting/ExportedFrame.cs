using System.Collections.Immutable;

namespace ScenarioRunner.Replay.Exporting;

/// <param name="Time">Microseconds since the run began.</param>
/// <param name="Comments">The line of the scenario that the frame is from, and the findings on it; not escaped.</param>
public sealed record ExportedFrame(long Time, ReadOnlyMemory<byte> Octets, ImmutableArray<string> Comments);
