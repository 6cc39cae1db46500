using System.Collections.Immutable;
using ScenarioRunner.Machines;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Cli.Pipelines;

/// <summary>The runs of a file with their messages.</summary>
/// <param name="Refused">The findings of a text that does not parse, or stands for too many runs; empty for others.</param>
/// <param name="Runs">In the file's order, each made when it is asked for: a run with all its messages is large.</param>
public sealed record RecordedFile(ImmutableArray<ScenarioResult> Refused, IEnumerable<(RecordedRun Run, ImmutableArray<ReferenceMachine> Machines)> Runs);
