using System.Globalization;
using System.Text;
using System.Text.Json;
using ScenarioRunner.Reporting.Text;

namespace ScenarioRunner.Reporting.Reports;

/// <summary>Strings from files in JSON: readable in any script, characters nobody can see as <c>\uXXXX</c>, the value kept.</summary>
public static class JsonText
{
    public static void WriteText(this Utf8JsonWriter json, string name, string? value)
    {
        // A half of a surrogate pair is no Unicode text; JSON carries the replacement character.
        json.WritePropertyName(Whole(name));
        if (value is null)
            json.WriteNullValue();
        else
            json.WriteTextValue(value);
    }

    public static void WriteTextValue(this Utf8JsonWriter json, string value)
    {
        if (Visible.Of(value).Length == value.Length)
            json.WriteStringValue(value);
        else
            json.WriteRawValue(Escaped(value));
    }

    private static string Whole(string text) => Visible.Of(text).Length == text.Length ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Escaped(string value)
    {
        var text = new StringBuilder(value.Length + 16).Append('"');
        foreach (Rune rune in value.EnumerateRunes())
            if (rune.Value is '"' or '\\')
                text.Append('\\').Append((char)rune.Value);
            else if (!Visible.IsHidden(rune))
                text.Append(rune);
            else
                foreach (char unit in rune.ToString())
                    text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        return text.Append('"').ToString();
    }
}
