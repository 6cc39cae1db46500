using System.Text;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Reporting.Text;

namespace ScenarioRunner.Reporting.Transcripts;

/// <summary>Names and values in the scenario language's own spelling.</summary>
internal static class Spelling
{
    /// <summary>Bare where the language allows it, otherwise in quotes.</summary>
    public static string Name(string name)
    {
        if (name.Length == 0)
            return "\"\"";
        foreach (Rune rune in name.EnumerateRunes())
            if (!Rune.IsLetterOrDigit(rune) && rune.Value is not ('_' or '-' or '.'))
                return Quoted(name);
        return name;
    }

    public static string Quoted(string text) =>
        "\"" + Visible.Of(text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)) + "\"";

    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Quoted => Quoted(value.Text),
        ValueKind.Any => "?",
        ValueKind.Absolute => "@" + (value.Text.Length > 0 ? value.Text.TrimStart('@') : Digits(value.Number)),
        ValueKind.Number => value.Text.Length > 0 ? value.Text : Digits(value.Number),
        ValueKind.List => "[" + string.Join(", ", value.Items.Select(Of)) + "]",
        ValueKind.Pair => string.Join(":", value.Items.Select(Of)),
        _ => value.Text,
    };

    private static string Digits(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
