using System.Collections.Immutable;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Reporting.Reports;

/// <summary>The counts at the end of a report; a run counts as a scenario.</summary>
public sealed record Summary(int Scenarios, int Pass, int Fail, int Incomplete, int Findings)
{
    public static Summary Of(ImmutableArray<ScenarioResult> results)
    {
        int pass = 0, fail = 0, findings = 0;
        foreach (ScenarioResult result in results)
        {
            pass += result.Verdict == Verdict.Pass ? 1 : 0;
            fail += result.Verdict == Verdict.Fail ? 1 : 0;
            findings += result.Findings.Length;
        }

        return new Summary(results.Length, pass, fail, results.Length - pass - fail, findings);
    }

    /// <summary>One line: <c>3 scenarios: 2 pass, 1 fail, 0 incomplete; 1 finding</c>.</summary>
    public override string ToString() =>
        $"{Scenarios} {(Scenarios == 1 ? "scenario" : "scenarios")}: {Pass} pass, {Fail} fail, {Incomplete} incomplete; "
        + $"{Findings} {(Findings == 1 ? "finding" : "findings")}";
}
