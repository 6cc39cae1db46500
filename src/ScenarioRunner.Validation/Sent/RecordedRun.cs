using System.Collections.Immutable;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Validation.Sent;

/// <summary>One run with the messages that were sent in it, in the order of the text.</summary>
/// <param name="Pairs">The ends that talk to each other, such as <c>client/2</c> and <c>server/2</c>.</param>
/// <param name="Ends">Both ends of each pair as they stand at the end, by layer: those of the lowest layer first.</param>
public sealed record RecordedRun(
    ScenarioResult Result,
    Scenario Scenario,
    Run Run,
    ImmutableArray<(string First, string Second)> Pairs,
    ImmutableArray<(Endpoint First, Endpoint Second)> Ends,
    ImmutableArray<SentMessage> Messages);
