using System.Globalization;
using System.Text;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>Text from a file, made safe for a message.</summary>
internal static class Printable
{
    public const int MaximumLength = 80;

    public static string Escape(string text, int most = MaximumLength)
    {
        StringBuilder shown = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (shown.Length >= most)
                return shown.Append("...").ToString();
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            bool hidden = category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse || rune == Rune.ReplacementChar;
            if (hidden)
                shown.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X}}}");
            else
                shown.Append(rune);
        }
        return shown.ToString();
    }
}
