using System.Collections.Immutable;
using System.Text.Json;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Reporting.Reports;

/// <summary>The rule catalogue for people and for tools.</summary>
public static class RuleList
{
    /// <summary><c>TCP201  ack-unsent  error  PROSE  RFC 9293 §3.10.7.4</c></summary>
    public static string Line(RuleInfo rule) =>
        $"{rule.Code,-7} {rule.Name,-40} {Words.Of(rule.Severity),-8} {Words.Of(rule.Level),-7} {rule.Reference}".TrimEnd();

    /// <param name="sectionOf">The part of the catalogue that a rule's requirement stands in; null for a rule beyond it.</param>
    public static void WriteJson(ImmutableArray<RuleInfo> rules, Func<RuleInfo, string?> sectionOf, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteString("formatVersion", JsonReport.FormatVersion);
            json.WriteStartArray("rules");
            foreach (RuleInfo rule in rules)
                Write(json, rule, sectionOf(rule));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, RuleInfo rule, string? section)
    {
        json.WriteStartObject();
        json.WriteString("code", rule.Code);
        json.WriteString("name", rule.Name);
        json.WriteString("requirement", rule.Requirement);
        json.WriteString("section", section);
        json.WriteString("level", Words.Of(rule.Level));
        json.WriteString("severity", Words.Of(rule.Severity));
        json.WriteString("layer", rule.Layer);
        json.WriteString("reference", rule.Reference);
        json.WriteString("summary", rule.Summary);
        json.WriteStartArray("alerts");
        foreach (string alert in rule.Alerts)
            json.WriteStringValue(alert);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
