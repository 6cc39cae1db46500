using System.Globalization;
using System.Text;

namespace ScenarioRunner.Reporting.Text;

/// <summary>Text from files made safe to show: what a terminal would act on or a reader could not see becomes <c>\u{..}</c>.</summary>
public static class Visible
{
    public static string Of(string text)
    {
        int first = FirstHidden(text);
        return first < 0 ? text : Escape(text, first);
    }

    /// <summary>True for control characters, direction marks, zero-width characters and halves of a surrogate pair.</summary>
    public static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static int FirstHidden(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            if (text[i] is >= ' ' and <= '~')
            {
                i++;
                continue;
            }

            if (!Rune.TryGetRuneAt(text, i, out Rune rune) || IsHidden(rune))
                return i;
            i += rune.Utf16SequenceLength;
        }

        return -1;
    }

    private static string Escape(string text, int first)
    {
        var shown = new StringBuilder(text.Length + 16).Append(text, 0, first);
        for (int i = first; i < text.Length;)
        {
            bool whole = Rune.TryGetRuneAt(text, i, out Rune rune);
            int length = whole ? rune.Utf16SequenceLength : 1;
            if (whole && !IsHidden(rune))
                shown.Append(text, i, length);
            else
                shown.Append(CultureInfo.InvariantCulture, $"\\u{{{(whole ? rune.Value : text[i]):x}}}");
            i += length;
        }

        return shown.ToString();
    }
}
