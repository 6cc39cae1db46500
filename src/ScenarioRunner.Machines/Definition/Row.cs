using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Definition;

/// <summary>One row of the transition table. Rows are tried in order; the first that fits is taken, and ends the event unless <see cref="Continues"/>.</summary>
/// <param name="From">Bit i: state i.</param>
/// <param name="To">Index of the next state; -1: it stays.</param>
/// <param name="Continues">The rows below it are tried as well (as the numbered steps of RFC 9293 §3.10.7.4 are).</param>
/// <param name="May">Taking the row and passing it by are both right.</param>
/// <param name="Requirement">Catalogue ids that the row implements.</param>
public sealed record Row(
    int Index,
    ImmutableArray<Trigger> On,
    ulong From,
    Evaluate? When,
    Perform? Do,
    int To,
    bool Continues,
    bool May,
    ImmutableArray<string> Requirement,
    string Reference,
    string Because,
    RowText Text);
