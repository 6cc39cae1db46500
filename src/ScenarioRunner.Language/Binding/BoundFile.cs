using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Binding;

/// <summary>What a file says.</summary>
/// <param name="Scenarios">Those without errors, ready to run. A scenario whose header holds a <c>$variable</c> is here once for each of its instances.</param>
/// <param name="Findings">All of the file, those on its form included, by place.</param>
public sealed record BoundFile(ImmutableArray<Scenario> Scenarios, ImmutableArray<Finding> Findings)
{
    /// <summary>The scenarios with errors, which are not run.</summary>
    public ImmutableArray<BrokenScenario> Broken { get; init; } = [];
}

/// <summary>A scenario with errors.</summary>
public sealed record BrokenScenario(string Name, Span Span, ImmutableArray<Finding> Findings);
