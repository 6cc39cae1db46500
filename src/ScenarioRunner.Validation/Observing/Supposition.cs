using System.Collections.Immutable;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Validation.Observing;

/// <summary>Something that nobody saw was taken as sent, because it explains what was seen. Where its sender shows otherwise, the findings stand after all.</summary>
/// <param name="FromFirst">Who is taken to have sent it.</param>
/// <param name="Unseen">What.</param>
/// <param name="IsGap">It came before a message of the same sender; otherwise the other end answered it.</param>
/// <param name="Moment">The moment of the message that it explains.</param>
/// <param name="Findings">What stood against that message.</param>
internal sealed record Supposition(bool FromFirst, Packet Unseen, bool IsGap, int Moment, ImmutableArray<Finding> Findings);
