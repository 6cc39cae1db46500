using System.Text;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Reporting.Text;

namespace ScenarioRunner.Reporting.Reports;

/// <summary>A line of source made fit to show: hidden characters escaped, tabs as four blanks, long lines cut around the mark.</summary>
/// <param name="Text">What is printed.</param>
/// <param name="CaretStart">Display column (from 0) of the mark's first character.</param>
/// <param name="CaretWidth">Display columns under the mark, at least 1.</param>
internal readonly record struct SourceLine(string Text, int CaretStart, int CaretWidth)
{
    /// <summary>Code units shown of a longer line: a screen's width, and no more work for a line of 100 MB.</summary>
    internal const int Longest = 160;

    public static SourceLine Of(SourceText source, Span line, Span mark)
    {
        int start = Math.Clamp(mark.Start, line.Start, line.End);
        int end = Math.Clamp(mark.End, start, line.End);
        (int from, int to) = Window(line, start);
        end = Math.Min(end, to);
        string before = Shown(source.Text, from, start);
        string marked = Shown(source.Text, start, end);
        string lead = from > line.Start ? "…" : "";
        string text = lead + before + marked + Shown(source.Text, end, to) + (to < line.End ? "…" : "");
        return new SourceLine(text, DisplayWidth.Of(lead) + DisplayWidth.Of(before), Math.Max(1, DisplayWidth.Of(marked)));
    }

    private static (int From, int To) Window(Span line, int start)
    {
        if (line.Length <= Longest)
            return (line.Start, line.End);
        int from = Math.Max(line.Start, start - Longest / 4);
        return (from, Math.Min(line.End, from + Longest));
    }

    private static string Shown(string text, int from, int to)
    {
        ReadOnlySpan<char> piece = text.AsSpan(from, to - from);
        if (!piece.Contains('\t'))
            return Visible.Of(piece.ToString());
        var shown = new StringBuilder();
        foreach (string part in piece.ToString().Split('\t'))
            shown.Append(shown.Length == 0 && part.Length == 0 ? "" : Visible.Of(part)).Append("    ");
        return shown.ToString(0, shown.Length - 4);
    }
}
