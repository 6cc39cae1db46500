using System.Collections.Immutable;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Text;
using ScenarioRunner.Model.Text;
using Sprache;

namespace ScenarioRunner.Language.Parsing;

/// <summary>The few combinators that Sprache lacks: tokens of a line, spans, lists that keep the furthest fault.</summary>
internal static class Combinators
{
    /// <summary>A token and the blanks behind it.</summary>
    public static Parser<T> Token<T>(TokenReader<T> reader, string expected) => Leaf(reader, expected, skipBlanks: true);

    /// <summary>A token that the next one may follow without a blank only.</summary>
    public static Parser<T> Tight<T>(TokenReader<T> reader, string expected) => Leaf(reader, expected, skipBlanks: false);

    /// <summary>A sign and the blanks behind it.</summary>
    public static Parser<string> Sign(string sign) => Token((Line line, ref int at, out string read) => Literal(line, ref at, sign, out read), $"`{sign}`");

    public static Parser<string> TightSign(string sign) => Tight((Line line, ref int at, out string read) => Literal(line, ref at, sign, out read), $"`{sign}`");

    /// <summary>A word of the language; behind it no arrow, colon or slash, which would make it a participant's name.</summary>
    public static Parser<string> Keyword(string word) =>
        Token((Line line, ref int at, out string read) => Keywords.Read(line, ref at, word, out read), $"`{word}`");

    /// <summary>A word of the language inside a statement.</summary>
    public static Parser<string> InnerWord(string word) =>
        Token((Line line, ref int at, out string read) => Keywords.ReadInner(line, ref at, word, out read), $"`{word}`");

    public static Parser<T> Spanned<T>(this Parser<T> parser, Func<T, Span, T> with) => input =>
    {
        IResult<T> result = parser(input);
        if (!result.WasSuccessful)
            return result;
        Line line = ((LineInput)input).Of;
        int end = TrimmedEnd(line, input.Position, result.Remainder.Position);
        return new LineResult<T>(true, with(result.Value, line.Span(input.Position, end)), result.Remainder);
    };

    /// <summary>One, then more behind separators; what stands behind a separator must be right.</summary>
    public static Parser<ImmutableArray<T>> SeparatedBy<T>(this Parser<T> item, Parser<string> separator) =>
        from first in item
        from rest in (from sign in separator from next in item select next).XMany()
        select ImmutableArray.CreateRange(rest.Prepend(first));

    /// <summary>Up to the end of the line.</summary>
    public static Parser<T> ToEnd<T>(this Parser<T> parser) => input =>
    {
        LineInput start = LineInput.From(input);
        IResult<T> result = parser(start);
        if (!result.WasSuccessful || result.Remainder.AtEnd)
            return result;
        start.Of.Expect(result.Remainder.Position, Expected.End);
        return new LineResult<T>(false, default!, result.Remainder);
    };

    /// <summary>Lets a production name one that is defined later.</summary>
    public static Parser<T> Later<T>(Func<Parser<T>> parser) => input => parser()(input);

    /// <summary>Counts the depth of lists, so that no text can exhaust the stack.</summary>
    public static Parser<T> Nested<T>(this Parser<T> parser) => input =>
    {
        Line line = ((LineInput)input).Of;
        if (line.ListDepth >= HsLimits.ListDepth)
        {
            line.Fail(LimitRules.ListsTooDeep, input.Position, input.Position + 1, $"lists are nested more than {HsLimits.ListDepth} deep");
            return new LineResult<T>(false, default!, input);
        }

        line.ListDepth++;
        IResult<T> result = parser(input);
        line.ListDepth--;
        return result;
    };

    /// <summary>Blames a list that never ends on its opening bracket.</summary>
    public static Parser<T> Closed<T>(this Parser<T> parser) => input =>
    {
        IResult<T> result = parser(input);
        if (!result.WasSuccessful)
            ListEnd.Blame(((LineInput)input).Of, input.Position, result.Remainder.Position);
        return result;
    };

    public static Parser<bool> Blanks { get; } = Token<bool>(Nothing, "");

    public static int TrimmedEnd(Line line, int start, int end)
    {
        while (end > start && Letters.IsBlank(line.Text[end - 1]))
            end--;
        return end;
    }

    private static Parser<T> Leaf<T>(TokenReader<T> reader, string expected, bool skipBlanks) => input =>
    {
        LineInput here = LineInput.From(input);
        int at = here.Position;
        if (reader(here.Of, ref at, out T token))
            return new LineResult<T>(true, token, new LineInput(here.Of, skipBlanks ? here.Of.SkipBlanks(at) : at));
        here.Of.Expect(here.Position, expected);
        return new LineResult<T>(false, default!, here);
    };

    private static bool Nothing(Line line, ref int at, out bool nothing) => nothing = true;

    private static bool Literal(Line line, ref int at, string sign, out string read)
    {
        read = sign;
        bool found = line.End - at >= sign.Length && string.CompareOrdinal(line.Text, at, sign, 0, sign.Length) == 0;
        at += found ? sign.Length : 0;
        return found;
    }
}
