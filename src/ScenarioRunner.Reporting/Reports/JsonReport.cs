using System.Text.Encodings.Web;
using System.Text.Json;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Reporting.Reports;

/// <summary>The format for tools. Only ever grows; the version stands first.</summary>
public static class JsonReport
{
    public const string FormatVersion = "1.0";

    private const int MostPending = 1 << 16;

    public static JsonWriterOptions Options { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Report report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("formatVersion", FormatVersion);
        json.WriteStartArray("scenarios");
        foreach (ScenarioResult result in report.Results)
        {
            Write(json, result);
            if (json.BytesPending > MostPending)
                json.Flush();
        }

        json.WriteEndArray();
        Write(json, report.Summary);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, ScenarioResult result)
    {
        json.WriteStartObject();
        json.WriteText("file", result.Source.Path);
        json.WriteText("name", result.Name);
        json.WriteText("run", result.Run);
        json.WriteString("verdict", Words.Of(result.Verdict));
        json.WriteStartArray("machines");
        foreach (string machine in result.Machines)
            json.WriteTextValue(machine);
        json.WriteEndArray();
        json.WriteStartObject("final");
        foreach (FinalState state in result.Transcript?.Final ?? [])
            json.WriteText(state.Subject, state.State);
        json.WriteEndObject();
        if (result.Recorded is { Unseen.Length: > 0 } recorded)
            json.WriteText("unseen", recorded.Unseen);
        json.WriteStartArray("findings");
        foreach (Finding finding in result.Findings)
            Write(json, result, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ScenarioResult result, Finding finding)
    {
        json.WriteStartObject();
        WriteRule(json, finding);
        if (result.Recorded is null)
            WritePlace(json, result.Source.PositionOf(finding.Span.Start), result.Source.PositionOf(finding.Span.End));
        else
            json.WriteNumber("frame", finding.Span.Start);
        json.WriteText("message", finding.Message);
        json.WriteText("expected", finding.Expected);
        json.WriteText("actual", finding.Actual);
        json.WriteText("reference", finding.Reference);
        json.WriteStartArray("related");
        foreach (RelatedPlace related in finding.Related)
            Write(json, result, related);
        json.WriteEndArray();
        json.WriteStartArray("consequences");
        foreach (Finding consequence in finding.Consequences)
            Write(json, result, consequence);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("requirement", finding.Rule.Requirement);
        json.WriteString("level", Words.Of(finding.Rule.Level));
        json.WriteString("severity", Words.Of(finding.Severity));
        json.WriteString("layer", finding.Rule.Layer);
        json.WriteText("endpoint", finding.Endpoint);
        if (finding.Rule.Alerts.IsEmpty)
            return;
        json.WriteStartArray("alert");
        foreach (string alert in finding.Rule.Alerts)
            json.WriteTextValue(alert);
        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Position start, Position end)
    {
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }

    private static void Write(Utf8JsonWriter json, ScenarioResult result, RelatedPlace related)
    {
        json.WriteStartObject();
        if (related.Source is not null)
            json.WriteText("file", related.Source.Path);
        if (result.Recorded is null || related.Source is not null)
        {
            Position place = (related.Source ?? result.Source).PositionOf(related.Span.Start);
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
        }
        else
        {
            json.WriteNumber("frame", related.Span.Start);
        }

        json.WriteText("message", related.Message);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Summary summary)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("scenarios", summary.Scenarios);
        json.WriteNumber("pass", summary.Pass);
        json.WriteNumber("fail", summary.Fail);
        json.WriteNumber("incomplete", summary.Incomplete);
        json.WriteNumber("findings", summary.Findings);
        json.WriteEndObject();
    }
}
