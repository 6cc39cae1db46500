using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Validation.Running;

/// <summary>What a world remembers of one event; the events before it hang behind it, shared between worlds.</summary>
/// <param name="Guess">The world went on with something that the text does not say, so what it thinks of the next steps is less sure.</param>
internal sealed record Trail(
    Trail? Before,
    int Step,
    string? Message,
    ImmutableArray<StateChange> Changes,
    ImmutableArray<string> Remarks,
    ImmutableArray<Finding> Findings,
    bool Guess = false)
{
    /// <summary>The message of this event, where it is kept.</summary>
    public SentMessage? Sent { get; init; }
}
