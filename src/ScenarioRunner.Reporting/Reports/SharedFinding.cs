using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Reporting.Reports;

/// <summary>A finding as people want to read it: once, however many runs of its scenario raise it.</summary>
/// <param name="Runs">In which runs, or null where the scenario has a single one.</param>
internal sealed record SharedFinding(ScenarioResult Result, Finding Finding, string? Runs)
{
    private readonly record struct Key(string Code, Span Span, string Message);

    public static IEnumerable<SharedFinding> Of(ImmutableArray<ScenarioResult> results)
    {
        for (int start = 0, end; start < results.Length; start = end)
        {
            end = start + 1;
            while (end < results.Length && SameScenario(results[start], results[end]))
                end++;
            foreach (SharedFinding shared in OfScenario(results.AsSpan()[start..end].ToArray()))
                yield return shared;
        }
    }

    private static bool SameScenario(ScenarioResult a, ScenarioResult b) =>
        ReferenceEquals(a.Source, b.Source) && a.Name == b.Name && a.Run is not null && b.Run is not null;

    private static IEnumerable<SharedFinding> OfScenario(ScenarioResult[] runs)
    {
        if (runs.Length == 1 && runs[0].Run is null)
            return runs[0].Findings.Select(f => new SharedFinding(runs[0], f, null));
        var order = new List<Key>();
        var raised = new Dictionary<Key, (ScenarioResult Result, Finding Finding, int Count)>();
        foreach (ScenarioResult run in runs)
            foreach (Finding finding in run.Findings)
            {
                var key = new Key(finding.Rule.Code, finding.Span, finding.Message);
                if (raised.TryGetValue(key, out var seen))
                {
                    raised[key] = seen with { Count = seen.Count + 1 };
                    continue;
                }

                raised[key] = (run, finding, 1);
                order.Add(key);
            }

        order.Sort(InOrder);
        return order.Select(key => new SharedFinding(raised[key].Result, raised[key].Finding, Where(raised[key].Result.Run, raised[key].Count, runs.Length)));
    }

    private static int InOrder(Key a, Key b)
    {
        int order = a.Span.Start.CompareTo(b.Span.Start);
        if (order == 0)
            order = string.CompareOrdinal(a.Code, b.Code);
        if (order == 0)
            order = string.CompareOrdinal(a.Message, b.Message);
        return order != 0 ? order : a.Span.Length.CompareTo(b.Span.Length);
    }

    private static string Where(string? run, int count, int of) =>
        count == of ? $"in all {of} runs"
            : count == 1 ? $"in the run {run}"
            : $"in {count} of {of} runs, first {run}";
}
