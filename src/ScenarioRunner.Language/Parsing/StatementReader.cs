using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Syntax;
using Sprache;

namespace ScenarioRunner.Language.Parsing;

/// <summary>Reads one line with the production its first word asks for.</summary>
internal static class StatementReader
{
    /// <summary>The statement, or null and (if asked for) the fault.</summary>
    public static StatementSyntax? Read(Line line, bool explain, out Fault? fault)
    {
        fault = null;
        if (TryParse(line, out StatementSyntax? statement))
            return statement;
        if (explain)
            fault = Explain(line, line.Furthest());
        return null;
    }

    private static bool TryParse(Line line, out StatementSyntax? statement)
    {
        int end = Letters.NameEnd(line.Text, line.Start, line.End);
        if (HsGrammar.ByWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(line.Text.AsSpan(line.Start, end - line.Start), out Parser<StatementSyntax>? parser)
            && !Keywords.IsName(line, end))
        {
            IResult<StatementSyntax> result = parser.ToEnd()(new LineInput(line));
            statement = result.WasSuccessful ? result.Value with { Span = line.Span(line.Start, line.End) } : null;
            return result.WasSuccessful;
        }

        bool read = MessageLine.TryLine(line, out StepSyntax step);
        statement = read ? step : null;
        return read;
    }

    /// <summary>Signs that people and word processors put in the place of ours.</summary>
    private static string? LookAlike(Line line, int at)
    {
        ReadOnlySpan<char> rest = line.Text.AsSpan(at, line.End - at);
        string[] arrows = ["=>", "-->", "->>", "- >", "\u2192", "\u21D2", "\u2013>", "\u2014>", "\u27F6"];
        foreach (string arrow in arrows)
            if (rest.StartsWith(arrow, StringComparison.Ordinal))
                return "->";
        return rest switch
        {
            ['\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\'', ..] => "\"",
            ['\uFF1A', ..] => ":",
            ['\uFF0C', ..] => ",",
            _ => null,
        };
    }

    /// <summary>A first word that nothing follows as it should is most likely a misspelt one.</summary>
    private static Fault Explain(Line line, Fault fault)
    {
        int end = Letters.NameEnd(line.Text, line.Start, line.End);
        bool atSecondWord = end > line.Start && fault.At == line.SkipBlanks(end) && !Keywords.All.Contains(line.Text[line.Start..end]);
        bool atStart = fault.At == line.Start && fault.Rule == SyntaxRules.UnexpectedText;
        if (fault.Rule == SyntaxRules.UnexpectedText && LookAlike(line, fault.At) is { } sign)
            return fault with { Help = $"did you mean `{sign}`?" };
        if (fault.Rule != SyntaxRules.UnexpectedText || !(atStart || atSecondWord))
            return fault;
        string word = line.Text[line.Start..end];
        string? meant = Suggestion.Nearest(word, Keywords.All);
        if (atSecondWord && meant is null)
            return fault;
        int shown = Math.Max(end, Math.Min(line.End, line.Start + 1));
        return new Fault(
            SyntaxRules.UnknownStatement,
            line.Span(line.Start, shown),
            $"no statement begins with `{line.Shown(line.Start, shown)}`",
            meant is null ? "a step looks like `client -> server: SYN` or `client: close`" : $"did you mean `{meant}`?",
            "a word of the language or an endpoint",
            line.Start);
    }
}
