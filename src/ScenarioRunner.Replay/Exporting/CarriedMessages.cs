using System.Collections.Immutable;
using ScenarioRunner.Machines;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>The messages of one layer of a run.</summary>
/// <param name="Seed">What made-up values follow from: names of scenario and run.</param>
/// <param name="Layer">Index of the layer in the run.</param>
/// <param name="Machine">The machine of the layer: it names the fields of the packets.</param>
public sealed record CarriedMessages(string Seed, RecordedRun Run, int Layer, ReferenceMachine Machine, ImmutableArray<CarriedMessage> Messages);

/// <summary>One of them, each once, whatever became of the segments that carried it.</summary>
/// <param name="Connection">Which connection carries it, counted through the run: each pair of ends has one of its own, and a further one where it connects again.</param>
public sealed record CarriedMessage(SentMessage Sent, int Connection);
