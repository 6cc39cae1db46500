using System.Globalization;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Reporting.Text;

namespace ScenarioRunner.Reporting.Reports;

/// <summary>The frames of a capture that a finding is about, with a gutter of frame numbers.</summary>
internal sealed class FrameSnippet(Finding finding, RecordedFrames recorded, Palette palette)
{
    private readonly int _width = Frames(finding).Select(related => related.Span.Start).Append(finding.Span.Start).Max().ToString(CultureInfo.InvariantCulture).Length;

    public string Arrow => new string(' ', _width + 1) + palette.Frame("-->");

    public string Empty => new string(' ', _width + 2) + palette.Frame("|");

    public string Note => new string(' ', _width + 2) + palette.Frame("=");

    public void Write(TextWriter output)
    {
        foreach (RelatedPlace related in Frames(finding).Where(related => related.Span.Start > 0).OrderBy(related => related.Span.Start))
            Write(output, related.Span.Start, palette.Frame(Visible.Of("- " + related.Message)));
        string expected = finding.Expected.Length == 0 ? "" : " expected " + finding.Expected;
        Write(output, finding.Span.Start, palette.Severity(finding.Severity, Visible.Of("^" + expected)));
    }

    // Places in another text are no frames.
    private static IEnumerable<RelatedPlace> Frames(Finding finding) => finding.Related.Where(related => related.Source is null);

    private void Write(TextWriter output, int frame, string mark)
    {
        string gutter = palette.Frame($" {frame.ToString(CultureInfo.InvariantCulture).PadLeft(_width)} |");
        output.Write(recorded.Shown.TryGetValue((finding.Rule.Layer, frame), out string? text) ? $"{gutter} {Visible.Of(text)}\n{Empty} {mark}\n" : $"{gutter} {mark}\n");
    }
}
