using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Validation.Running;

/// <summary>What a world remembers of one event; the events before it hang behind it, shared between worlds.</summary>
internal sealed record Trail(
    Trail? Before,
    int Step,
    string? Message,
    ImmutableArray<StateChange> Changes,
    ImmutableArray<string> Remarks,
    ImmutableArray<Finding> Findings);
