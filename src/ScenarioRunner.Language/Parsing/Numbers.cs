using System.Globalization;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Language.Parsing;

/// <summary>Numbers, and the words that are not numbers.</summary>
internal static class Numbers
{
    /// <summary>A word; digits only, or <c>0x</c> and hexadecimal digits, make it a number.</summary>
    public static bool Word(Line line, ref int at, out Value value)
    {
        value = null!;
        int end = Letters.WordEnd(line.Text, at, line.End);
        if (end == at)
            return false;
        ReadOnlySpan<char> text = line.Text.AsSpan(at, end - at);
        if (!Number(line, at, text, out long number, out bool isNumber))
            return false;
        value = new Value(isNumber ? ValueKind.Number : ValueKind.Word, line.Span(at, end), line.Word(at, end), number, []);
        at = end;
        return true;
    }

    /// <summary><c>-5</c></summary>
    public static bool Negative(Line line, ref int at, out Value value)
    {
        value = null!;
        int end = Letters.WordEnd(line.Text, at + 1, line.End);
        if (end == at + 1 || !char.IsAsciiDigit(line.Text[at + 1]))
            return false;
        if (!Digits(line, at + 1, end, out long number))
            return false;
        value = new Value(ValueKind.Number, line.Span(at, end), line.Word(at, end), -number, []);
        at = end;
        return true;
    }

    /// <summary><c>@4294967295</c></summary>
    public static bool Absolute(Line line, ref int at, out Value value)
    {
        value = null!;
        int end = Letters.WordEnd(line.Text, at + 1, line.End);
        if (!Digits(line, at + 1, end, out long number))
            return false;
        value = new Value(ValueKind.Absolute, line.Span(at, end), line.Word(at, end), number, []);
        at = end;
        return true;
    }

    /// <summary>Exactly a number; a variable's name stands in until it has its value.</summary>
    private static bool Digits(Line line, int start, int end, out long number)
    {
        bool read = Number(line, start, line.Text.AsSpan(start, end - start), out number, out bool isNumber);
        if (read && (isNumber || (end > start && line.Text[start] == '$')))
            return true;
        if (read)
            line.Expect(start, "a number");
        return false;
    }

    /// <returns>False when it is a number that is too big.</returns>
    private static bool Number(Line line, int at, ReadOnlySpan<char> text, out long number, out bool isNumber)
    {
        number = 0;
        isNumber = text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
        if (!isNumber)
            return Hex(text, out number, out isNumber);
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number))
            return true;
        line.Fail(SyntaxRules.NumberTooBig, at, at + text.Length, $"the number is over {long.MaxValue}");
        return false;
    }

    /// <summary>A byte string longer than a number keeps its text; as a number it is the highest there is.</summary>
    private static bool Hex(ReadOnlySpan<char> text, out long number, out bool isNumber)
    {
        number = 0;
        isNumber = text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'X';
        for (int i = 2; i < text.Length && isNumber; i++)
            isNumber = char.IsAsciiHexDigit(text[i]);
        if (!isNumber)
            return true;
        if (!long.TryParse(text[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number) || number < 0)
            number = long.MaxValue;
        return true;
    }
}
