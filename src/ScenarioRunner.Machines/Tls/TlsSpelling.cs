using System.Text;
using ScenarioRunner.Machines.Expressions;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Texts as the language writes them.</summary>
internal static class TlsSpelling
{
    private static readonly string[] s_reserved = ["no", "yes", "empty", "grease"];

    /// <summary>The text without quotes where it needs none.</summary>
    public static string Word(string text) => IsWord(text) ? text : Quoted(text);

    public static string Quoted(string text)
    {
        string escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        // A dollar sign would read as a variable of `each`.
        return new StringBuilder("\"").Append(Printable.Escape(escaped, int.MaxValue).Replace("$", "\\x24", StringComparison.Ordinal)).Append('"').ToString();
    }

    private static bool IsWord(string text)
    {
        if (text.Length == 0 || text[0] == '-' || text == "x-" || s_reserved.Contains(text, StringComparer.OrdinalIgnoreCase))
            return false;
        foreach (char c in text)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-' or '.' or '/'))
                return false;
        return !IsTooLong(text);
    }

    // Digits alone are a number, and that has its limits.
    private static bool IsTooLong(string text) => text.Length > 18 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
