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

    // A step that is missing before an `alt` shows in each of its branches.
    private readonly record struct Seen(ScenarioResult Result, Finding Finding, int Count, ImmutableArray<int> Elsewhere);

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
        var raised = new Dictionary<Key, Seen>();
        var gaps = new Dictionary<Gap, (ScenarioResult Run, Key Key)>();
        foreach (ScenarioResult run in runs)
            foreach (Finding finding in run.Findings)
            {
                var own = new Key(finding.Rule.Code, finding.Span, finding.Message);
                Key key = finding.Gap is { } gap && !gaps.TryAdd(gap, (run, own)) && gaps[gap].Run != run ? gaps[gap].Key : own;
                if (raised.TryGetValue(key, out Seen seen))
                {
                    raised[key] = Again(seen, run.Source.LineAt(finding.Span.Start));
                    continue;
                }

                raised[key] = new Seen(run, finding, 1, []);
                order.Add(key);
            }

        order.Sort(InOrder);
        return order.Select(key => new SharedFinding(raised[key].Result, raised[key].Finding, Where(raised[key], runs.Length)));
    }

    private static Seen Again(Seen seen, int line) => seen with
    {
        Count = seen.Count + 1,
        Elsewhere = line == seen.Result.Source.LineAt(seen.Finding.Span.Start) || seen.Elsewhere.Contains(line) ? seen.Elsewhere : seen.Elsewhere.Add(line),
    };

    private static int InOrder(Key a, Key b)
    {
        int order = a.Span.Start.CompareTo(b.Span.Start);
        if (order == 0)
            order = string.CompareOrdinal(a.Code, b.Code);
        if (order == 0)
            order = string.CompareOrdinal(a.Message, b.Message);
        return order != 0 ? order : a.Span.Length.CompareTo(b.Span.Length);
    }

    private static string Where(Seen seen, int of) =>
        (seen.Count == of ? $"in all {of} runs"
            : seen.Count == 1 ? $"in the run {seen.Result.Run}"
            : $"in {seen.Count} of {of} runs, first {seen.Result.Run}")
        + (seen.Elsewhere.IsEmpty ? "" : $", also at line {string.Join(", ", seen.Elsewhere)}");
}
