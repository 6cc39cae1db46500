using ScenarioRunner.Cli.Settings;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Reporting.Reports;

namespace ScenarioRunner.Cli.Running;

/// <summary>From verdicts to the exit code.</summary>
internal static class Outcome
{
    public static int Of(Report report, RunSettings settings)
    {
        foreach (ScenarioResult result in report.Results)
            if (Counts(result, settings))
                return ExitCode.Findings;
        return ExitCode.Good;
    }

    private static bool Counts(ScenarioResult result, RunSettings settings)
    {
        if (settings.FailOn == FailOn.Never)
            return false;
        return result.Verdict == Verdict.Fail
            || (settings.Strict && result.Verdict == Verdict.Incomplete)
            || (settings.FailOn == FailOn.Warning && result.Findings.Any(f => f.Severity >= Severity.Warning));
    }
}
