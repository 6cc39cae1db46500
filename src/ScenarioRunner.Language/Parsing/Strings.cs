using System.Globalization;
using System.Text;
using ScenarioRunner.Language.Diagnostics;

namespace ScenarioRunner.Language.Parsing;

/// <summary>Double-quoted strings and their escapes.</summary>
internal static class Strings
{
    /// <summary>Reads from the opening quote to behind the closing one.</summary>
    public static bool Read(Line line, ref int at, out string value)
    {
        value = "";
        string text = line.Text;
        int start = at + 1;
        int stop = text.AsSpan(start, line.End - start).IndexOfAny('"', '\\');
        if (stop >= 0 && text[start + stop] == '"')
        {
            value = line.Word(start, start + stop);
            at = start + stop + 1;
            return true;
        }

        if (stop >= 0)
            return ReadEscaped(line, ref at, start + stop, out value);
        Unclosed(line, at);
        return false;
    }

    private static bool ReadEscaped(Line line, ref int at, int firstEscape, out string value)
    {
        StringBuilder read = new(line.Text, at + 1, firstEscape - at - 1, 64);
        value = "";
        int i = firstEscape;
        while (i < line.End)
        {
            char c = line.Text[i];
            if (c == '"')
            {
                value = read.ToString();
                at = i + 1;
                return true;
            }

            if (c != '\\')
            {
                read.Append(c);
                i++;
            }
            else if (!Escape(line, ref i, read))
            {
                return false;
            }
        }

        Unclosed(line, at);
        return false;
    }

    private static bool Escape(Line line, ref int at, StringBuilder read)
    {
        char kind = at + 1 < line.End ? line.Text[at + 1] : '\0';
        int index = "\"\\nrt".IndexOf(kind, StringComparison.Ordinal);
        if (index >= 0)
        {
            read.Append("\"\\\n\r\t"[index]);
            at += 2;
            return true;
        }

        return kind switch
        {
            'x' => Code(line, ref at, at + 2, Math.Min(at + 4, line.End), 2, read),
            'u' => Braced(line, ref at, read),
            _ => Bad(line, at, Math.Min(at + 2, line.End), "the escape is not known"),
        };
    }

    private static bool Braced(Line line, ref int at, StringBuilder read)
    {
        int close = line.Text.AsSpan(at, Math.Min(10, line.End - at)).IndexOf('}');
        if (close < 0 || line.Text[at + 2] != '{')
            return Bad(line, at, Math.Min(at + 2, line.End), "the escape has the form \\u{H..} with up to six digits");
        int start = at + 3;
        int end = at + close;
        return Code(line, ref at, start, end, Math.Max(1, end - start), read) && ++at > 0;
    }

    private static bool Code(Line line, ref int at, int start, int end, int digits, StringBuilder read)
    {
        ReadOnlySpan<char> hex = line.Text.AsSpan(start, Math.Max(0, end - start));
        if (hex.Length != digits || !int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) || !Rune.IsValid(code))
            return Bad(line, at, end, "the escape names no character");
        read.Append(new Rune(code).ToString());
        at = end;
        return true;
    }

    private static bool Bad(Line line, int start, int end, string message)
    {
        line.Fail(SyntaxRules.BadEscape, start, end, message, "escapes are \\\" \\\\ \\n \\r \\t \\xHH \\u{H..}");
        return false;
    }

    private static void Unclosed(Line line, int at) =>
        line.Fail(SyntaxRules.UnclosedString, at, line.End, "the string does not end on this line", "add the closing \"");
}
