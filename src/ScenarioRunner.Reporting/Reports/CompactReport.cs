using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Reporting.Text;

namespace ScenarioRunner.Reporting.Reports;

/// <summary>One line a finding: <c>path:line:col: error[TCP201] ack-unsent: message</c>, in a capture <c>path: connection: frame N: ...</c>; findings that several runs share come once.</summary>
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
        string run = shared.Runs is { } runs ? $" ({runs})" : "";
        return Visible.Of($"{Place(result, finding)}: "
            + $"{Words.Of(finding.Severity)}[{finding.Rule.Code}] {finding.Rule.Name}: {finding.Message}{run}");
    }

    private static string Place(ScenarioResult result, Finding finding)
    {
        if (result.Recorded is not null)
            return FormattableString.Invariant($"{result.Source.Path}: {result.Name}: frame {finding.Span.Start}");
        Position place = result.Source.PositionOf(finding.Span.Start);
        return FormattableString.Invariant($"{result.Source.Path}:{place.Line}:{place.Column}");
    }
}
