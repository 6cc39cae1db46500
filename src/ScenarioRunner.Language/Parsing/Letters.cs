using System.Globalization;
using System.Text;

namespace ScenarioRunner.Language.Parsing;

/// <summary>Which characters make names and words.</summary>
public static class Letters
{
    private static readonly bool[] _asciiName = Ascii(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '$');

    public static bool IsBlank(char c) => c is ' ' or '\t';

    /// <summary>The end of the name that starts here; <paramref name="at"/> itself when none does. A hyphen that begins an arrow is no part of it.</summary>
    public static int NameEnd(string text, int at, int end) => RunEnd(text, at, end, slash: false);

    /// <summary>As a name, and <c>/</c>, so that <c>http/1.1</c> needs no quotes.</summary>
    public static int WordEnd(string text, int at, int end) => RunEnd(text, at, end, slash: true);

    /// <summary>True for a name that needs no quotes; <c>x-</c> would read as an arrow.</summary>
    public static bool IsName(string text) =>
        text.Length > 0 && text != "x-" && text[0] != '-' && !text.Contains('$', StringComparison.Ordinal) && NameEnd(text, 0, text.Length) == text.Length;

    private static int RunEnd(string text, int at, int end, bool slash)
    {
        if (at < end && text[at] == '-')
            return at;
        while (at < end)
        {
            char c = text[at];
            if (c < 128)
            {
                if (!(_asciiName[c] || (slash && c == '/')) || (c == '-' && at + 1 < end && text[at + 1] == '>'))
                    return at;
                at++;
            }
            else
            {
                int length = OtherLength(text, at, end);
                if (length == 0)
                    return at;
                at += length;
            }
        }

        return at;
    }

    private static int OtherLength(string text, int at, int end)
    {
        if (char.IsHighSurrogate(text[at]) && at + 1 < end && char.IsLowSurrogate(text[at + 1]))
            return Rune.IsLetterOrDigit(new Rune(text[at], text[at + 1])) ? 2 : 0;
        return char.GetUnicodeCategory(text[at]) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => 1,
            _ => char.IsLetterOrDigit(text[at]) ? 1 : 0,
        };
    }

    private static bool[] Ascii(Func<char, bool> isName)
    {
        bool[] table = new bool[128];
        for (int i = 0; i < table.Length; i++)
            table[i] = isName((char)i);
        return table;
    }
}
