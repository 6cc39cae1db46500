using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Validation.Observing;

/// <summary>What a machine says of a conversation that was watched.</summary>
/// <param name="Findings">In the order of the conversation. The start of a finding's span, and of a related place, is the moment of the message.</param>
/// <param name="First">The state of the first end, by the machine's name for it.</param>
/// <param name="Second">The state of the second end.</param>
/// <param name="Shown">The messages that findings are about, by their moments, as a scenario would write them.</param>
public sealed record Observation(ImmutableArray<Finding> Findings, string First, string Second, IReadOnlyDictionary<int, string> Shown)
{
    /// <summary>What happened between the messages, in order, where the observer was asked to keep it.</summary>
    public ImmutableArray<Unseen> Unseen { get; init; } = [];
}
