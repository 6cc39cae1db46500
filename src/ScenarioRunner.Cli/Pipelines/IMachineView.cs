using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Cli.Pipelines;

/// <summary>One machine as people read it. All texts are fit to be printed.</summary>
public interface IMachineView
{
    /// <summary>The states and rows.</summary>
    string Table { get; }

    /// <summary>The states as a Mermaid diagram.</summary>
    string Diagram { get; }

    /// <summary>The machine's own rules, sorted by code.</summary>
    ImmutableArray<RuleInfo> Rules { get; }

    /// <summary>The page of one of <see cref="Rules"/>.</summary>
    string Page(RuleInfo rule);
}
