using System.Collections.Immutable;
using ScenarioRunner.Language.Expansion;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Binding;

/// <summary>A line as a step.</summary>
/// <param name="Step">Null: the line does not bind.</param>
/// <param name="Label">The place of its label, where it has one.</param>
internal readonly record struct BoundStep(Step? Step, Span Label);

/// <summary>Gathers the steps between two blocks.</summary>
/// <param name="room">How many there may be.</param>
internal sealed class StepsBuilder(int room)
{
    private readonly ImmutableArray<Step>.Builder _steps = ImmutableArray.CreateBuilder<Step>(room);
    private readonly ImmutableArray<Span>.Builder _labels = ImmutableArray.CreateBuilder<Span>(0);
    private bool _namesLabels;

    public void Add(BoundStep bound)
    {
        if (bound.Step is not { } step)
            return;
        _steps.Add(step);
        if (step is MessageStep { Label: not null })
            _labels.Add(bound.Label);
        _namesLabels |= step is ArrivalStep or MessageStep { Label: not null };
    }

    public void Finish(ImmutableArray<Plan>.Builder parts)
    {
        if (_steps.Count > 0)
            parts.Add(new StepsPlan(_steps.DrainToImmutable(), _labels.DrainToImmutable(), _namesLabels));
        _namesLabels = false;
    }
}
