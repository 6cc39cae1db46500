using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Machines.Definition;

/// <summary>A fault that a sender, a call or a timeout can commit.</summary>
/// <param name="Rule">Index into <see cref="Machine.Rules"/>.</param>
/// <param name="At">The attribute the caret marks; empty: the message's name (or the call).</param>
/// <param name="CauseVariable">The variable whose last change explains the fault; -1: the state's.</param>
/// <param name="CauseOfPeer">The variable is the peer's.</param>
/// <param name="Fix">Puts the right values in place; null: the step's kind is wrong here.</param>
/// <param name="Unsure">The value speaks of earlier steps, one of which may be what is wrong or missing.</param>
public sealed record Check(
    int Rule,
    ImmutableArray<Trigger> On,
    ulong From,
    Evaluate? When,
    Severity Severity,
    string At,
    Describe Message,
    Describe Expected,
    Describe Actual,
    int CauseVariable,
    bool CauseOfPeer,
    Describe Cause,
    Perform? Fix,
    MissingStep? Missing,
    bool Unsure,
    string Quote,
    string Help);
