using System.Globalization;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Reporting.Text;

namespace ScenarioRunner.Reporting.Reports;

/// <summary>The format for people: header, place, source with marks, the RFC, a hint. Findings that several runs share come once.</summary>
public static class TextReport
{
    public static void Write(Report report, TextWriter output, Palette palette)
    {
        foreach (SharedFinding shared in SharedFinding.Of(report.Results))
        {
            Write(shared, output, palette);
            output.Write('\n');
        }
    }

    private static void Write(SharedFinding shared, TextWriter output, Palette palette)
    {
        if (shared.Result.Recorded is { } recorded)
        {
            WriteRecorded(shared, recorded, output, palette);
            return;
        }

        (ScenarioResult result, Finding finding) = (shared.Result, shared.Finding);
        Position place = result.Source.PositionOf(finding.Span.Start);
        var snippet = new Snippet(result.Source, finding, palette);
        WriteHead(finding, output, palette);
        output.Write($"{snippet.Arrow} {Visible.Of(result.Source.Path)}:{place.Line}:{place.Column}\n{snippet.Empty}\n");
        snippet.Write(output);
        foreach (string note in Notes(shared).Concat(Consequences(shared)))
            output.Write($"{snippet.Note} {Visible.Of(note)}\n");
    }

    private static void WriteHead(Finding finding, TextWriter output, Palette palette) =>
        output.Write(palette.Severity(finding.Severity, $"{Words.Of(finding.Severity)}[{finding.Rule.Code}]")
            + palette.Strong($": {finding.Rule.Name}: {Visible.Of(finding.Message)}") + "\n");

    private static void WriteRecorded(SharedFinding shared, RecordedFrames recorded, TextWriter output, Palette palette)
    {
        WriteHead(shared.Finding, output, palette);
        var frames = new FrameSnippet(shared.Finding, recorded, palette);
        output.Write($"{frames.Arrow} {Visible.Of(shared.Result.Source.Path)} frame {shared.Finding.Span.Start.ToString(CultureInfo.InvariantCulture)}, {Visible.Of(shared.Result.Name)}\n{frames.Empty}\n");
        frames.Write(output);
        foreach (string note in Notes(shared).Concat(Consequences(shared)))
            output.Write($"{frames.Note} {Visible.Of(note)}\n");
    }

    private static IEnumerable<string> Consequences(SharedFinding shared)
    {
        foreach (Finding finding in shared.Finding.Consequences)
            yield return $"may come of it: {Place(shared.Result, finding)}: {finding.Rule.Code} {finding.Rule.Name}: {finding.Message}";
    }

    private static string Place(ScenarioResult result, Finding finding) => result.Recorded is null
        ? FormattableString.Invariant($"line {result.Source.LineAt(finding.Span.Start)}")
        : FormattableString.Invariant($"frame {finding.Span.Start}");

    // What came stands in the frame itself.
    private static bool IsShown(SharedFinding shared) => shared.Result.Recorded is { } recorded
        && recorded.Shown.TryGetValue((shared.Finding.Rule.Layer, shared.Finding.Span.Start), out string? text)
        && text.Contains(shared.Finding.Actual, StringComparison.Ordinal);

    private static IEnumerable<string> Notes(SharedFinding shared)
    {
        Finding finding = shared.Finding;
        if (finding.Actual.Length > 0 && !finding.Message.Contains(finding.Actual, StringComparison.Ordinal) && !IsShown(shared))
            yield return "actual: " + finding.Actual;
        foreach (RelatedPlace related in finding.Related)
            if (related.Source is { } source && source.PositionOf(related.Span.Start) is var place)
                yield return FormattableString.Invariant($"{source.Path}:{place.Line}:{place.Column}: {related.Message}");
        if (finding.Reference.Length > 0)
            yield return finding.Quote.Length > 0 ? $"{finding.Reference}: \"{finding.Quote}\"" : finding.Reference;
        if (!finding.Rule.Alerts.IsEmpty)
            yield return $"due alert: fatal {string.Join(" or ", finding.Rule.Alerts)}";
        if (shared.Runs is { } runs)
            yield return runs;
        if (finding.Help.Length > 0)
            yield return "help: " + finding.Help;
        if (finding.Rule.HasPage)
            yield return "help: runner explain " + finding.Rule.Code;
    }
}
