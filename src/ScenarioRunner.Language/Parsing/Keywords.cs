using System.Collections.Immutable;

namespace ScenarioRunner.Language.Parsing;

/// <summary>The words that begin a line, when they are not a participant's name.</summary>
public static class Keywords
{
    public static ImmutableArray<string> Header { get; } = ["scenario", "tags", "use", "profile", "participants", "given", "each"];

    public static ImmutableArray<string> Blocks { get; } = ["loop", "opt", "alt", "else", "par", "and", "end"];

    public static ImmutableArray<string> Steps { get; } = ["inject", "deliver", "duplicate", "drop", "wait", "expect", "note"];

    public static ImmutableArray<string> All { get; } = [.. Header, .. Blocks, .. Steps];

    /// <summary>A word that begins a statement.</summary>
    internal static bool Read(Line line, ref int at, string word, out string read)
    {
        int end = at;
        if (!ReadInner(line, ref end, word, out read) || IsName(line, end))
            return false;
        at = end;
        return true;
    }

    /// <summary>A word inside a statement: <c>as</c>, <c>in</c>, <c>with</c>.</summary>
    internal static bool ReadInner(Line line, ref int at, string word, out string read)
    {
        read = word;
        int end = Letters.NameEnd(line.Text, at, line.End);
        if (end - at != word.Length || string.CompareOrdinal(line.Text, at, word, 0, word.Length) != 0)
            return false;
        at = end;
        return true;
    }

    /// <summary>An arrow, a colon or a connection number follows: the word names a participant.</summary>
    internal static bool IsName(Line line, int end)
    {
        int next = line.SkipBlanks(end);
        if (next >= line.End)
            return false;
        return line.Text[next] is ':' or '~' or '<' or '/'
            || (line.Text[next] is '-' or 'x' && Tokens.Arrow(line, ref next, out _));
    }
}
