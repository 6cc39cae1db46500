using System.Collections.Immutable;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Model.Findings;

/// <summary>One fault, with the rule, the place, what was expected and what came.</summary>
public sealed record Finding
{
    public required RuleInfo Rule { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>The place in the scenario's source text.</summary>
    public required Span Span { get; init; }

    /// <summary>One sentence without the rule's code and name.</summary>
    public required string Message { get; init; }

    public string Expected { get; init; } = "";

    public string Actual { get; init; } = "";

    /// <summary>The endpoint at fault, or empty.</summary>
    public string Endpoint { get; init; } = "";

    /// <summary>The section that decides; the rule's own unless a row of a machine names a nearer one.</summary>
    public string Reference { get; init; } = "";

    /// <summary>The RFC's own words, or empty.</summary>
    public string Quote { get; init; } = "";

    /// <summary>A short hint on what to do, or empty.</summary>
    public string Help { get; init; } = "";

    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>The step whose absence would explain the fault, or null.</summary>
    public Gap? Gap { get; init; }

    /// <summary>Later findings that may come of this fault alone; they are judged again when it is mended.</summary>
    public ImmutableArray<Finding> Consequences { get; init; } = [];
}
