using ScenarioRunner.Cli.Settings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Reporting;
using ScenarioRunner.Reporting.Reports;

namespace ScenarioRunner.Cli.Running;

/// <summary>Findings to standard output in the format asked for, verdicts and summary to standard error.</summary>
internal static class ReportOutput
{
    public static void Write(Session session, RunSettings settings, Report report)
    {
        switch (settings.Format)
        {
            case ReportFormat.Json:
                JsonReport.Write(report, session.Surroundings.Output);
                break;
            case ReportFormat.Compact:
                CompactReport.Write(report, session.Output);
                break;
            default:
                TextReport.Write(report, session.Output, settings.Colours ? Palette.Terminal : Palette.None);
                break;
        }

        session.Output.Flush();
        if (settings.Verbose)
            foreach (ScenarioResult result in report.Results)
                session.Tell($"{Words.Of(result.Verdict)} {result.Source.Path}: {result.Name}{(result.Run is null ? "" : $" ({result.Run})")}{(result.Recorded is { Unseen.Length: > 0 } recorded ? $"; {recorded.Unseen}" : "")}");
        if (!settings.Quiet)
            session.Tell(report.Summary.ToString());
    }
}
