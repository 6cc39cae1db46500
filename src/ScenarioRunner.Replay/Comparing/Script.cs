using System.Collections.Immutable;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Replay.Comparing;

/// <summary>One connection of one run of a scenario, as what its two ends do.</summary>
/// <param name="Source">The scenario's text.</param>
/// <param name="Run">Which of the scenario's runs; empty where it has one.</param>
/// <param name="HasTcp">Whether the scenario is about TCP.</param>
/// <param name="HasTls">Whether it is about TLS.</param>
/// <param name="BeginsMidway">It begins with a connection that is open.</param>
internal sealed record Script(SourceText Source, string Run, bool HasTcp, bool HasTls, bool BeginsMidway, ImmutableArray<ScriptDeed> Deeds)
{
    /// <summary>The scenario says nothing of the end: the conversation may go on.</summary>
    public required bool StaysOpen { get; init; }

    /// <summary>The scenario writes a ChangeCipherSpec, so that one that means nothing counts too.</summary>
    public required bool HasChangeCipherSpec { get; init; }

    /// <summary>With client and server changed over.</summary>
    public Script Turned() => this with { Deeds = [.. Deeds.Select(deed => deed with { FromClient = !deed.FromClient })] };
}
