using System.Collections.Immutable;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Language.Text;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Language.Parsing;

/// <summary>Reads one token of a line; <c>at</c> moves behind it on success and stays on failure.</summary>
internal delegate bool TokenReader<T>(Line line, ref int at, out T token);

/// <summary>The tokens below the grammar: names, words, numbers, strings, times.</summary>
internal static class Tokens
{
    /// <summary>A plain name, or any text in double quotes.</summary>
    public static bool Name(Line line, ref int at, out NameSyntax name)
    {
        if (at < line.End && line.Text[at] == '"')
            return QuotedName(line, ref at, out name);
        int end = Letters.NameEnd(line.Text, at, line.End);
        name = end == at ? default : new NameSyntax(line.Word(at, end), line.Span(at, end));
        if (end == at)
            return false;
        at = end;
        return true;
    }

    public static bool Endpoint(Line line, ref int at, out EndpointName endpoint)
    {
        endpoint = null!;
        int here = at;
        if (!Name(line, ref here, out NameSyntax name))
            return false;
        int connection = 1;
        if (here < line.End && line.Text[here] == '/' && !Connection(line, ref here, out connection))
            return false;
        endpoint = new EndpointName(name.Text, connection, line.Span(at, here));
        at = here;
        return true;
    }

    /// <summary><c>/2</c></summary>
    public static bool Connection(Line line, ref int at, out int connection)
    {
        connection = 0;
        int start = at + 1;
        int end = start;
        while (end < line.End && char.IsAsciiDigit(line.Text[end]))
            end++;
        if (end == start)
        {
            line.Expect(start, "the number of a connection");
            return false;
        }

        if (!int.TryParse(line.Text.AsSpan(start, end - start), out connection) || connection is < 1 or > HsLimits.Connections)
        {
            line.Fail(SyntaxRules.NumberTooBig, start, end, $"the connection number is not between 1 and {HsLimits.Connections}");
            return false;
        }

        at = end;
        return true;
    }

    /// <summary>A word, a number, <c>@N</c>, a quoted text or <c>?</c>.</summary>
    public static bool Scalar(Line line, ref int at, out Value value)
    {
        value = null!;
        if (at >= line.End)
            return false;
        switch (line.Text[at])
        {
            case '"':
                return Quoted(line, ref at, out value);
            case '?':
                value = new Value(ValueKind.Any, line.Span(at, at + 1), "?", 0, []);
                at++;
                return true;
            case '@':
                return Numbers.Absolute(line, ref at, out value);
            case '-':
                return Numbers.Negative(line, ref at, out value);
            default:
                return Numbers.Word(line, ref at, out value);
        }
    }

    public static bool Quoted(Line line, ref int at, out Value value)
    {
        int start = at;
        string text = "";
        bool read = at < line.End && line.Text[at] == '"' && Strings.Read(line, ref at, out text);
        value = read ? new Value(ValueKind.Quoted, line.Span(start, at), text, 0, ImmutableArray<Value>.Empty) : null!;
        return read;
    }

    public static bool Arrow(Line line, ref int at, out Arrow arrow)
    {
        ReadOnlySpan<char> rest = line.Text.AsSpan(at, Math.Min(2, line.End - at));
        (arrow, bool read) = rest switch
        {
            "->" => (Syntax.Arrow.Delivered, true),
            "-x" => (Syntax.Arrow.Lost, true),
            "~>" => (Syntax.Arrow.InFlight, true),
            "<-" => (Syntax.Arrow.DeliveredLeft, true),
            "x-" => (Syntax.Arrow.LostLeft, true),
            "<~" => (Syntax.Arrow.InFlightLeft, true),
            _ => (default, false),
        };
        // Without a blank behind it, "x-" may begin a name and "-x" may be a slip for "->".
        if (arrow is Syntax.Arrow.Lost or Syntax.Arrow.LostLeft && at + 2 < line.End && !Letters.IsBlank(line.Text[at + 2]))
            return false;
        at += read ? 2 : 0;
        return read;
    }

    /// <summary>A message name: a name, or flags as tcpdump writes them.</summary>
    public static bool MessageName(Line line, ref int at, out NameSyntax name)
    {
        if (at >= line.End || line.Text[at] != '[')
            return Name(line, ref at, out name);
        name = default;
        int end = at + 1;
        while (end < line.End && (char.IsAsciiLetter(line.Text[end]) || line.Text[end] == '.'))
            end++;
        if (end == at + 1 || end >= line.End || line.Text[end] != ']')
        {
            line.Expect(end, end == at + 1 ? "flags as in [S.]" : "]");
            return false;
        }

        end++;
        name = new NameSyntax(line.Word(at, end), line.Span(at, end));
        at = end;
        return true;
    }

    /// <summary>A name without quotes.</summary>
    public static bool PlainName(Line line, ref int at, out NameSyntax name)
    {
        name = default;
        return at < line.End && line.Text[at] != '"' && Name(line, ref at, out name);
    }

    /// <summary>True unless the word <c>as</c> stands here, which begins a label.</summary>
    public static bool NoAs(Line line, ref int at, out bool none)
    {
        int end = Letters.WordEnd(line.Text, at, line.End);
        return none = end - at != 2 || line.Text[at] != 'a' || line.Text[at + 1] != 's';
    }

    private static bool QuotedName(Line line, ref int at, out NameSyntax name)
    {
        name = default;
        int start = at;
        if (!Strings.Read(line, ref at, out string text))
            return false;
        if (text.Length == 0)
        {
            line.Fail(SyntaxRules.UnexpectedText, start, at, "found an empty name", "", "a name");
            at = start;
            return false;
        }

        name = new NameSyntax(text, line.Span(start, at));
        return true;
    }
}
