using System.Text;

namespace ScenarioRunner.Replay.Packetdrill;

/// <summary>Cuts the text of a script into statements. Any text gives some; each character is looked at once or twice.</summary>
internal sealed class ScriptScanner(string text)
{
    private int _at;
    private int _line = 1;

    /// <summary>The next statement; null at the end.</summary>
    public Statement? Next()
    {
        SkipBlank();
        if (_at >= text.Length)
            return null;
        int line = _line;
        if (Starts("//") || text[_at] == '#')
            return new Statement(StatementKind.Comment, line, "", Clean(ToLineEnd()).TrimStart('/', '#').Trim());
        if (Starts("/*"))
            return new Statement(StatementKind.Comment, line, "", Clean(To("*/")).Replace("/*", "", StringComparison.Ordinal).Replace("*/", "", StringComparison.Ordinal).Trim());
        if (Starts("--"))
            return new Statement(StatementKind.Setting, line, "", Clean(ToLineEnd()));
        string time = Time();
        SkipBlank();
        if (_at >= text.Length)
            return time.Length == 0 ? null : new Statement(StatementKind.Unreadable, line, time, "");
        return Event(line, time);
    }

    private Statement Event(int line, string time)
    {
        char first = text[_at];
        if (first == '`')
            return new Statement(StatementKind.Command, line, time, Clean(To("`", 1)).Trim('`').Trim());
        if (Starts("%{"))
            return new Statement(StatementKind.Assertion, line, time, Clean(To("}%")));
        if (first is '<' or '>')
            return new Statement(StatementKind.Packet, line, time, Clean(Packet()));
        if (char.IsAsciiLetter(first) || first == '_')
            return Call(line, time);
        return new Statement(StatementKind.Unreadable, line, time, Clean(ToLineEnd()));
    }

    private string Time()
    {
        int start = _at;
        if (_at < text.Length && text[_at] == '*')
        {
            _at++;
            return "*";
        }

        while (_at < text.Length && (char.IsAsciiDigit(text[_at]) || text[_at] is '+' or '.' or '~'))
            _at++;
        return text[start.._at];
    }

    // Options may go on over the end of the line.
    private string Packet()
    {
        int start = _at++;
        bool open = false;
        for (; _at < text.Length; _at++)
        {
            if (text[_at] == '<')
                open = true;
            else if (text[_at] == '>')
                open = false;
            if ((text[_at] == '\n' && !open) || (!open && (Starts("//") || Starts("/*"))))
                break;
            _line += text[_at] == '\n' ? 1 : 0;
        }

        return text[start.._at];
    }

    // A call goes on until its brackets are closed; then its result, to the end of the line.
    private Statement Call(int line, string time)
    {
        int start = _at, depth = 0;
        bool quoted = false;
        for (; _at < text.Length; _at++)
        {
            char c = text[_at];
            if (c == '"' && text[_at - 1] != '\\')
                quoted = !quoted;
            else if (!quoted && c is '(' or '{' or '[')
                depth++;
            else if (!quoted && c is ')' or '}' or ']')
                depth--;
            if (!quoted && depth <= 0 && (c == '\n' || Starts("//") || Starts("/*")))
                break;
            if (c == '\n')
                (_line, quoted) = (_line + 1, false);
        }

        string call = Clean(text[start.._at]);
        return new Statement(call.Contains('(', StringComparison.Ordinal) ? StatementKind.Call : StatementKind.Unreadable, line, time, call);
    }

    private string ToLineEnd()
    {
        int end = text.IndexOf('\n', _at);
        return Take(end < 0 ? text.Length : end);
    }

    private string To(string mark, int skip = 2)
    {
        int end = text.IndexOf(mark, Math.Min(_at + skip, text.Length), StringComparison.Ordinal);
        return Take(end < 0 ? text.Length : end + mark.Length);
    }

    private string Take(int end)
    {
        string taken = text[_at..end];
        _line += taken.Count(c => c == '\n');
        _at = end;
        return taken;
    }

    private void SkipBlank()
    {
        for (; _at < text.Length && char.IsWhiteSpace(text[_at]); _at++)
            _line += text[_at] == '\n' ? 1 : 0;
    }

    private bool Starts(string mark) => string.CompareOrdinal(text, _at, mark, 0, mark.Length) == 0;

    private static string Clean(string raw)
    {
        StringBuilder clean = new();
        bool blank = false;
        foreach (char c in raw)
            if (char.IsWhiteSpace(c))
                blank = clean.Length > 0;
            else
            {
                clean.Append(blank ? " " : "").Append(char.IsControl(c) ? '?' : c);
                blank = false;
            }

        return clean.ToString();
    }
}
