using ScenarioRunner.Model.Text;
using ScenarioRunner.Reporting.Reports;

namespace ScenarioRunner.Cli.Tests.Reports;

public sealed class SourceLineTests
{
    [TestCase("a -> b: «ACK»", "a -> b: ACK", 8, 3)]
    [TestCase("客户端 -> b: «ACK»", "客户端 -> b: ACK", 13, 3)]
    [TestCase("«客户端» -> b", "客户端 -> b", 0, 6)]
    [TestCase("note \"😀\" «x»", "note \"😀\" x", 10, 1)]
    [TestCase("cafe\u0301 «x»", "cafe\u0301 x", 5, 1)]
    [TestCase("\t«x»", "    x", 4, 1)]
    [TestCase("a\tb\t«\tx»", "a    b        x", 10, 5)]
    [TestCase("ab«»", "ab", 2, 1)]
    [TestCase("\e[0m«x»", "\\u{1b}[0mx", 9, 1)]
    [TestCase("\u202E«x»", "\\u{202e}x", 8, 1)]
    public void The_caret_stands_under_what_is_shown(string marked, string shown, int start, int width)
    {
        int from = marked.IndexOf('«', StringComparison.Ordinal), to = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        string text = marked.Remove(to + 1, 1).Remove(from, 1);
        var source = new SourceText("a.hs", text);
        Assert.That(SourceLine.Of(source, source.Line(1), Span.Between(from, to)), Is.EqualTo(new SourceLine(shown, start, width)));
    }

    [Test]
    public void Half_a_surrogate_pair_is_shown_as_a_number()
    {
        var source = new SourceText("a.hs", "\uD800x");
        Assert.That(SourceLine.Of(source, source.Line(1), new Span(1, 1)), Is.EqualTo(new SourceLine("\\u{d800}x", 8, 1)));
    }

    [Test]
    public void Of_a_very_long_line_only_the_surroundings_are_shown()
    {
        var source = new SourceText("a.hs", new string('x', 1_000_000) + "FAULT" + new string('y', 1_000_000));
        SourceLine line = SourceLine.Of(source, source.Line(1), new Span(1_000_000, 5));
        Assert.Multiple(() =>
        {
            Assert.That(line.Text, Has.Length.LessThanOrEqualTo(170));
            Assert.That(line.Text.Substring(line.CaretStart, line.CaretWidth), Is.EqualTo("FAULT"));
        });
    }

    [Test]
    public void Any_text_and_any_span_can_be_shown() =>
        CsCheck.Check.Sample(
            CsCheck.Gen.Select(CsCheck.Gen.String, CsCheck.Gen.Int[-5, 50], CsCheck.Gen.Int[0, 50]),
            (text, start, length) =>
            {
                var source = new SourceText("a.hs", text);
                int line = source.LineAt(Math.Clamp(start, 0, text.Length));
                SourceLine shown = SourceLine.Of(source, source.Line(line), new Span(start, length));
                return shown.CaretStart >= 0 && shown.CaretWidth >= 1 && !shown.Text.Any(char.IsControl);
            });
}
