using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Model.Findings;

/// <summary>Another place that explains a finding, such as the step that caused the state.</summary>
public sealed record RelatedPlace(Span Span, string Message)
{
    /// <summary>The text that the place is in; null where it is the one that was judged.</summary>
    public SourceText? Source { get; init; }
}
