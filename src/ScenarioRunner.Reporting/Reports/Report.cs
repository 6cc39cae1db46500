using System.Collections.Immutable;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Reporting.Reports;

/// <summary>All results of one invocation, in the order they are shown.</summary>
public sealed record Report(ImmutableArray<ScenarioResult> Results)
{
    public Summary Summary { get; } = Summary.Of(Results);
}
