using System.Globalization;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Reporting.Text;

namespace ScenarioRunner.Reporting.Reports;

/// <summary>The lines of source a finding is about, with a gutter of line numbers and marks under the spans.</summary>
internal sealed class Snippet
{
    private readonly record struct Mark(int Line, Span Span, char Sign, string Label, Severity Severity);

    private readonly SourceText _source;
    private readonly Palette _palette;
    private readonly List<Mark> _marks = [];
    private readonly int _width;

    public Snippet(SourceText source, Finding finding, Palette palette)
    {
        (_source, _palette) = (source, palette);
        Add(finding.Span, '^', finding.Expected.Length == 0 ? "" : "expected " + finding.Expected, finding.Severity);
        foreach (RelatedPlace related in finding.Related)
            Add(related.Span, '-', related.Message, Severity.Note);
        // Marks of one line stand in the order of the text, the finding's own last.
        _marks.Sort((a, b) => (a.Line, a.Sign == '^', a.Span.Start).CompareTo((b.Line, b.Sign == '^', b.Span.Start)));
        _width = _marks[^1].Line.ToString(CultureInfo.InvariantCulture).Length;
    }

    public string Arrow => new string(' ', _width + 1) + _palette.Frame("-->");

    public string Empty => new string(' ', _width + 2) + _palette.Frame("|");

    public string Note => new string(' ', _width + 2) + _palette.Frame("=");

    public void Write(TextWriter output)
    {
        int last = 0;
        string shown = "";
        foreach (Mark mark in _marks)
        {
            SourceLine line = SourceLine.Of(_source, _source.Line(mark.Line), mark.Span);
            if (last != 0 && mark.Line > last + 1)
                output.Write(_palette.Frame("...") + "\n");
            // A line that was cut is shown again for each mark, around it.
            if (mark.Line != last || line.Text != shown)
                output.Write($"{Gutter(mark.Line)} {line.Text}".TrimEnd() + "\n");
            output.Write($"{Empty} {new string(' ', line.CaretStart)}{Signs(mark, line.CaretWidth)}\n");
            (last, shown) = (mark.Line, line.Text);
        }
    }

    private void Add(Span span, char sign, string label, Severity severity) =>
        _marks.Add(new Mark(_source.LineAt(Math.Clamp(span.Start, 0, _source.Text.Length)), span, sign, label, severity));

    private string Gutter(int line) =>
        _palette.Frame($" {line.ToString(CultureInfo.InvariantCulture).PadLeft(_width)} |");

    private string Signs(Mark mark, int width)
    {
        string signs = new string(mark.Sign, width) + (mark.Label.Length == 0 ? "" : " " + Visible.Of(mark.Label));
        return mark.Sign == '^' ? _palette.Severity(mark.Severity, signs) : _palette.Frame(signs);
    }
}
