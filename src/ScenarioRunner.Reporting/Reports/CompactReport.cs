using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Reporting.Text;

namespace ScenarioRunner.Reporting.Reports;

/// <summary>One line a finding: <c>path:line:col: error[TCP201] ack-unsent: message</c>; findings that several runs share come once.</summary>
public static class CompactReport
{
    public static void Write(Report report, TextWriter output)
    {
        foreach (SharedFinding shared in SharedFinding.Of(report.Results))
            output.Write(Line(shared) + "\n");
    }

    private static string Line(SharedFinding shared)
    {
        (ScenarioResult result, Finding finding) = (shared.Result, shared.Finding);
        Position place = result.Source.PositionOf(finding.Span.Start);
        string run = shared.Runs is { } runs ? $" ({runs})" : "";
        return Visible.Of($"{result.Source.Path}:{place.Line}:{place.Column}: "
            + $"{Words.Of(finding.Severity)}[{finding.Rule.Code}] {finding.Rule.Name}: {finding.Message}{run}");
    }
}
