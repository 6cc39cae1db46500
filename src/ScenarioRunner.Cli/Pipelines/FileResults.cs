using System.Collections.Immutable;
using ScenarioRunner.Language.Binding;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Cli.Pipelines;

/// <summary>Collects the results of a file's scenarios, sound and broken, into the file's order.</summary>
internal sealed class FileResults(SourceText source)
{
    private readonly List<(Span Span, ScenarioResult Result)> _results = [];

    public void Add(Span span, IEnumerable<ScenarioResult> runs)
    {
        foreach (ScenarioResult run in runs)
            _results.Add((span, run));
    }

    /// <summary>A scenario that does not bind is a result like any other.</summary>
    public void AddBroken(BrokenScenario broken) =>
        _results.Add((broken.Span, new ScenarioResult(source, broken.Name, null, Verdict.Fail, [], broken.Findings, null)));

    /// <summary>Gives the findings on the text itself to the scenarios they stand in.</summary>
    public ImmutableArray<ScenarioResult> Complete(ImmutableArray<Finding> encoding, ImmutableArray<Finding> language)
    {
        // Runs of a scenario keep their order: the sort is stable.
        (Span Span, ScenarioResult Result)[] ordered = [.. _results.OrderBy(r => r.Span.Start)];
        var known = new HashSet<Finding>(_results.SelectMany(r => r.Result.Findings), ReferenceEqualityComparer.Instance);
        foreach (Finding finding in encoding.Concat(language.Where(f => !known.Contains(f))))
        {
            int owner = Math.Max(0, Array.FindLastIndex(ordered, r => r.Span.Start <= finding.Span.Start));
            // All runs share the start; the first of them carries the finding.
            while (owner > 0 && ordered[owner - 1].Span == ordered[owner].Span)
                owner--;
            ordered[owner].Result = With(ordered[owner].Result, finding);
        }

        return [.. ordered.Select(r => r.Result)];
    }

    private static ScenarioResult With(ScenarioResult result, Finding finding) => result with
    {
        Verdict = finding.Severity == Severity.Error ? Verdict.Fail : result.Verdict,
        Findings = [.. result.Findings.Append(finding).OrderBy(f => f.Span.Start).ThenBy(f => f.Rule.Code, StringComparer.Ordinal)],
    };
}
