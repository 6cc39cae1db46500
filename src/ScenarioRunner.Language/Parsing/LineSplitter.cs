using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Language.Text;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Parsing;

/// <summary>Cuts a text into lines, takes comments off and reads each statement.</summary>
internal sealed class LineSplitter(SourceText source, FindingList findings)
{
    private static readonly SearchValues<char> _suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(c => c != '\t').Append(127).Concat(Enumerable.Range(0x80, 32)).Select(c => (char)c)]);

    private static readonly SearchValues<char> _notLineEnds = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n')).Append(127).Concat(Enumerable.Range(0x80, 32)).Select(c => (char)c)]);

    private readonly Line _line = new(source.Text, new WordTable());

    // Most files have none of these; then no line is searched for them.
    private readonly bool _anySuspect = source.Text.AsSpan().ContainsAny(_notLineEnds) || source.Text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
    private readonly bool _anyVariable = source.Text.Contains('$', StringComparison.Ordinal);
    private readonly bool _anyComment = source.Text.Contains('#', StringComparison.Ordinal);

    public static ImmutableArray<LineSyntax> Split(SourceText source, FindingList findings)
    {
        LineSplitter splitter = new(source, findings);
        int count = source.LineCount;
        if (count > 0 && source.Line(count).Length == 0)
            count--; // what follows the last line end is no line
        ImmutableArray<LineSyntax>.Builder lines = ImmutableArray.CreateBuilder<LineSyntax>(count);
        for (int number = 1; number <= count; number++)
            lines.Add(splitter.Read(number));
        return lines.MoveToImmutable();
    }

    private LineSyntax Read(int number)
    {
        Span span = source.Line(number);
        if (span.Length > HsLimits.LineLength)
        {
            findings.Add(LimitRules.LineTooLong, Span.Between(span.Start, span.Start), $"the line has {span.Length} characters, the limit is {HsLimits.LineLength}");
            return new LineSyntax(number, span, span, default, null);
        }

        int code = FindComment(span);
        Span comment = Span.Between(code, span.End);
        Span trimmed = Trim(span.Start, code);
        if (HasInvalidCharacter(span) || trimmed.Length == 0)
            return new LineSyntax(number, span, trimmed, comment, null);
        bool hasVariables = _anyVariable && Variables.Next(source.Text, trimmed.Start, trimmed.End) >= 0;
        bool explain = !hasVariables && !findings.IsFull;
        StatementSyntax? statement = StatementReader.Read(_line.At(trimmed.Start, trimmed.End), explain, out Fault? fault);
        if (fault is not null)
            findings.Add(fault.Rule, fault.Span, fault.Message, fault.Help, fault.Expected);
        return new LineSyntax(number, span, trimmed, comment, statement) { HasVariables = hasVariables };
    }

    /// <summary>Where the comment begins; the line's end without one. A <c>#</c> counts at the start or after a blank, outside quotes.</summary>
    private int FindComment(Span line)
    {
        string text = source.Text;
        if (!_anyComment || text.IndexOf('#', line.Start, line.Length) < 0)
            return line.End;
        bool quoted = false;
        for (int i = line.Start; i < line.End; i++)
        {
            char c = text[i];
            if (c == '"')
                quoted = !quoted;
            else if (quoted && c == '\\')
                i++;
            else if (!quoted && c == '#' && (i == line.Start || Letters.IsBlank(text[i - 1])))
                return i;
        }

        return line.End;
    }

    private Span Trim(int start, int end)
    {
        while (start < end && Letters.IsBlank(source.Text[start]))
            start++;
        return Span.Between(start, Combinators.TrimmedEnd(_line, start, end));
    }

    private bool HasInvalidCharacter(Span line)
    {
        if (!_anySuspect)
            return false;
        int at = FirstInvalid(source.Text.AsSpan(line.Start, line.Length));
        if (at < 0)
            return false;
        at += line.Start;
        int code = source.Text[at];
        string name = char.IsSurrogate(source.Text[at]) ? "half of a surrogate pair" : "a control character";
        findings.Add(
            SyntaxRules.InvalidCharacter,
            new Span(at, 1),
            $"found U+{code.ToString("X4", CultureInfo.InvariantCulture)}, {name}",
            "inside quotes it can be written as an escape such as \\x00");
        return true;
    }

    private static int FirstInvalid(ReadOnlySpan<char> line)
    {
        int control = line.IndexOfAny(_suspects);
        int surrogate = FirstLoneSurrogate(line);
        return control < 0 ? surrogate : surrogate < 0 ? control : Math.Min(control, surrogate);
    }

    private static int FirstLoneSurrogate(ReadOnlySpan<char> line)
    {
        int at = line.IndexOfAnyInRange('\uD800', '\uDFFF');
        while (at >= 0 && at < line.Length)
        {
            if (!char.IsSurrogate(line[at]))
                at++;
            else if (at + 1 < line.Length && char.IsSurrogatePair(line[at], line[at + 1]))
                at += 2;
            else
                return at;
        }

        return -1;
    }
}
