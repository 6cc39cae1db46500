using System.Collections.Immutable;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Validation.Running;

/// <summary>What a sender's machine says to a message before anything has changed.</summary>
/// <param name="Packet">With the right values in place of wrong ones.</param>
/// <param name="KindIsWrong">The message cannot stand here at all.</param>
/// <param name="Contradicted">The answer that was due and that the message contradicts.</param>
/// <param name="Unsure">What is wrong may be an earlier step.</param>
internal readonly record struct Examination(
    Packet Packet,
    ImmutableArray<Finding> Findings,
    bool KindIsWrong,
    Due? Contradicted,
    (bool OfPeer, string Message, int Length)? Missing,
    bool Unsure)
{
    public bool IsRefused => KindIsWrong || Findings.Any(finding => finding.Severity == Severity.Error);
}
