using System.Collections.Immutable;

namespace ScenarioRunner.Replay.Comparing;

internal enum DifferenceKind
{
    /// <summary>Values differ, or how much data there was.</summary>
    Values,

    /// <summary>Another deed stands in its place.</summary>
    Other,

    /// <summary>It is in the scenario and not in the capture.</summary>
    Missing,

    /// <summary>It is in the capture and not in the scenario.</summary>
    Extra,

    /// <summary>It is in both, at another place.</summary>
    Moved,
}

/// <summary>One thing in which a recorded conversation is not the scenario's.</summary>
/// <param name="Expected">Null where there is nothing in the scenario.</param>
/// <param name="Seen">For what is missing, the deed that came in its place; null where nothing did.</param>
/// <param name="Octets">How many octets of data were seen.</param>
internal sealed record Difference(DifferenceKind Kind, ScriptDeed? Expected, SeenDeed? Seen, long Octets, ImmutableArray<FieldDifference> Fields)
{
    /// <summary>Which deed of the script it is about, or comes before.</summary>
    public required int Step { get; init; }
}

/// <summary>How a recorded conversation and a script differ.</summary>
/// <param name="Cost">0: it follows the script.</param>
/// <param name="Hidden">Deeds of the script that can only have been in what could not be looked into.</param>
/// <param name="Beyond">The first deed that the script, being open at its end, says nothing of; null where there is none.</param>
/// <param name="IsWhole">False where so much differs that the rest was not compared.</param>
internal sealed record Comparison(int Cost, ImmutableArray<Difference> Differences, ImmutableArray<ScriptDeed> Hidden, SeenDeed? Beyond, bool IsWhole);
