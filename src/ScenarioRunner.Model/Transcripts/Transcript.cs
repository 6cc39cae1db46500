using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Model.Transcripts;

/// <summary>One endpoint and layer moved from a state to another.</summary>
/// <param name="Endpoint">For example <c>client</c>, <c>server/2</c>.</param>
/// <param name="Reference">For example <c>RFC 9293 §3.10.7.3</c>.</param>
public sealed record StateChange(string Endpoint, string Layer, string From, string To, string Reference);

/// <summary>One message of a step with all its values filled in.</summary>
/// <param name="Text">For example <c>SYN-ACK seq=0 ack=1 win=65535</c>.</param>
public sealed record ShownMessage(string Text)
{
    /// <summary>What this message alone brought about, where the step has several.</summary>
    public ImmutableArray<StateChange> Changes { get; init; } = [];

    /// <summary>The same for remarks.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];
}

/// <summary>A step as it went.</summary>
/// <param name="Remarks">Short lines about what the machines did with it: <c>server discards it (RFC 9293 §3.10.7.4)</c>, <c>due from server: ACK seq=1 ack=101</c>.</param>
public sealed record TranscriptEntry(
    Step Step,
    ImmutableArray<ShownMessage> Messages,
    ImmutableArray<StateChange> Changes,
    ImmutableArray<string> Remarks,
    ImmutableArray<Finding> Findings);

/// <summary>The state of one endpoint and layer at the end, in the order of the participants: subject <c>client.tcp</c>, state <c>ESTABLISHED</c>.</summary>
public sealed record FinalState(string Subject, string State);

/// <summary>What happened in one run.</summary>
/// <param name="Entries">Empty when the validator was not asked for them.</param>
public sealed record Transcript(ImmutableArray<TranscriptEntry> Entries, ImmutableArray<FinalState> Final);
