using System.Collections.Immutable;
using ScenarioRunner.Machines;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Cli.Pipelines;

/// <summary>The runs of a file with their messages.</summary>
/// <param name="Results">The verdicts, as validation gives them.</param>
/// <param name="Runs">In the file's order; empty where the text does not parse, or stands for too many runs.</param>
public sealed record RecordedFile(ImmutableArray<ScenarioResult> Results, ImmutableArray<(RecordedRun Run, ImmutableArray<ReferenceMachine> Machines)> Runs);
