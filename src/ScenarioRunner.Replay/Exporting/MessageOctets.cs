using System.Collections.Immutable;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>What a layer above TCP puts into the stream.</summary>
/// <param name="Octets">One for each message, in order. Where several messages share a record, each has a part of it.</param>
/// <param name="KeyLog">Lines of a key log (SSLKEYLOGFILE) that opens what is encrypted.</param>
/// <param name="Remarks">What could not be made as a real peer would make it, one sentence each.</param>
public sealed record MessageOctets(ImmutableArray<ReadOnlyMemory<byte>> Octets, ImmutableArray<string> KeyLog, ImmutableArray<string> Remarks);
