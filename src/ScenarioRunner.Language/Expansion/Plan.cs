using System.Collections.Immutable;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Expansion;

/// <summary>The body of one instance of a scenario: steps and blocks, bound, not expanded.</summary>
internal abstract record Plan
{
    /// <summary>The most a run takes: its steps, and a round of a loop as at least one.</summary>
    public abstract long Cost { get; }

    /// <summary>Far over any limit, and still safe to add up.</summary>
    protected const long Huge = 1L << 40;
}

/// <summary>Steps without a block between them.</summary>
/// <param name="Labels">The places of the labels of those messages that have one, in order.</param>
/// <param name="NamesLabels">One of the steps has or names a label.</param>
internal sealed record StepsPlan(ImmutableArray<Step> Steps, ImmutableArray<Span> Labels, bool NamesLabels) : Plan
{
    public override long Cost => Steps.Length;
}

internal sealed record SequencePlan(ImmutableArray<Plan> Parts) : Plan
{
    public override long Cost { get; } = Math.Min(Huge, Parts.Sum(part => part.Cost));
}

internal sealed record LoopPlan(int Rounds, SequencePlan Body) : Plan
{
    public override long Cost { get; } = Math.Min(Huge, Rounds * Math.Max(1, Body.Cost));
}

/// <summary><c>alt</c>, and <c>opt</c> as the choice between its body and nothing.</summary>
/// <param name="Name">How a choice begins in a run's label, such as <c>alt@7</c>.</param>
internal sealed record ChoicePlan(string Name, bool IsOpt, ImmutableArray<SequencePlan> Branches) : Plan
{
    public override long Cost { get; } = 1 + Branches.Max(branch => branch.Cost);

    public string Label(int choice) => IsOpt
        ? $"{Name}:{(choice == 0 ? "with" : "without")}"
        : $"{Name}:{choice + 1}";
}

internal sealed record ParPlan(string Name, ImmutableArray<SequencePlan> Branches) : Plan
{
    public override long Cost { get; } = Math.Min(Huge, 1 + Branches.Sum(branch => branch.Cost));
}
