using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Model.Transcripts;

/// <summary>The verdict on one run of one scenario (or on a file that does not parse), with what supports it.</summary>
/// <param name="Run">Null when the scenario has a single run.</param>
/// <param name="Machines">For example <c>tcp</c>; empty for a file that does not parse.</param>
/// <param name="Findings">In the order of their places, then of their codes.</param>
/// <param name="Transcript">Null where the text did not bind.</param>
public sealed record ScenarioResult(
    SourceText Source,
    string Name,
    string? Run,
    Verdict Verdict,
    ImmutableArray<string> Machines,
    ImmutableArray<Finding> Findings,
    Transcript? Transcript)
{
    /// <summary>Line notes and tags a transcript's heading shows, for example profile and tags.</summary>
    public string? Profile { get; init; }

    /// <summary>Not null for a connection of a capture: spans start at frame numbers.</summary>
    public RecordedFrames? Recorded { get; init; }
}
