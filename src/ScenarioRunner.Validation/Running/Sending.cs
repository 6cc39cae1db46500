using System.Collections.Immutable;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Running;

/// <summary>A message to send in a world.</summary>
/// <param name="Message">As it was written; null for a step that the text left out.</param>
/// <param name="Template">As it was read; each world fills in a copy.</param>
internal sealed record Sending(
    int Step,
    Message? Message,
    Packet Template,
    int Connection,
    bool FromFirst,
    Carriage Carriage,
    string? Label,
    Scope? Scope)
{
    /// <summary>Findings that explain how the message came to be taken as it is.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Its place on the line.</summary>
    public int Part { get; init; }

    /// <summary>It is taken in a way that the text does not say.</summary>
    public bool Guess { get; init; }

    /// <summary>It was seen, not written: its place is its step.</summary>
    public bool Seen { get; init; }

    /// <summary>Where it is refused, the world is given up: none is kept as it was before it.</summary>
    public bool IsLast { get; init; }

    /// <summary>Lines about it for the transcript.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];
}

/// <summary>A message that its sender's machine refuses.</summary>
/// <param name="Before">The world before it.</param>
/// <param name="Written">The message with its open values filled in.</param>
/// <param name="Fixed">The same with the right values in place; null when its kind is wrong in this state.</param>
/// <param name="Findings">One for each fault.</param>
/// <param name="Contradicted">The answer that was due instead; it does not come any more.</param>
/// <param name="Missing">A step whose absence would explain the fault.</param>
/// <param name="Unsure">What is wrong may be an earlier step.</param>
internal sealed record Refused(
    World Before,
    Sending Sending,
    Packet Written,
    Packet? Fixed,
    ImmutableArray<Finding> Findings,
    Due? Contradicted,
    (bool OfPeer, string Message, int Length)? Missing,
    bool Unsure);
