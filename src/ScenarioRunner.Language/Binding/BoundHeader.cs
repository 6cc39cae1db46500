using System.Collections.Immutable;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Language.Binding;

/// <summary>The header of one instance, its names resolved.</summary>
internal sealed record BoundHeader(
    ImmutableArray<string> Tags,
    MachinesInPlay Machines,
    string? Profile,
    Participants Participants,
    ImmutableArray<Claim> Given);
