using System.Collections.Immutable;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Sent;

/// <summary>A message of a run with its values filled in, and how its sender stood when it sent it.</summary>
/// <param name="Step">Its place among the steps of the run.</param>
/// <param name="Part">Its place on the line.</param>
/// <param name="Written">As the text has it; for a segment that carries messages of a layer above, the first of those.</param>
/// <param name="Packet">With all values; it belongs to this message alone.</param>
/// <param name="Layer">Index of the machine in play, the lowest layer first.</param>
/// <param name="Pair">Which two ends it goes between: index of <see cref="RecordedRun.Pairs"/>.</param>
/// <param name="FromFirst">Whether the first of the two sends it.</param>
/// <param name="At">Microseconds since the start of the run.</param>
public sealed record SentMessage(
    int Step,
    int Part,
    Message Written,
    Packet Packet,
    int Layer,
    int Pair,
    bool FromFirst,
    Carriage Carriage,
    bool Injected,
    long At)
{
    /// <summary>The state of its sender's machine before it; calls that the message stands for have been made.</summary>
    public required int State { get; init; }

    /// <summary>The number that its sender counts from, and the one that the other end counts from; 0 for a machine that does not count.</summary>
    public required (long Own, long Theirs) Origins { get; init; }

    /// <summary>The variables of its sender's machine before it; empty for a machine that counts, whose messages are many.</summary>
    public required ImmutableArray<long> Variables { get; init; }

    /// <summary>The same of the other end.</summary>
    public required ImmutableArray<long> PeerVariables { get; init; }
}
