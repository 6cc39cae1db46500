using System.Collections.Immutable;
using System.Text;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Reporting.Text;

namespace ScenarioRunner.Reporting.Transcripts;

/// <summary>
/// The transcript that reviewers read in a diff. Every line depends on its own step only: no numbering,
/// no line numbers, no widths taken from other lines, no paths, no dates.
/// </summary>
public static class TranscriptText
{
    /// <summary>Two endpoints that go the same way share a line.</summary>
    private const string Both = "both";
    private const int EndpointWidth = 7;
    private const int LayeredWidth = 10;
    private const int ChangeWidth = 28;

    /// <summary>The transcripts of a file's scenarios and runs, LF between lines, no final newline.</summary>
    public static string Of(ImmutableArray<ScenarioResult> results)
    {
        var text = new StringBuilder();
        foreach (ScenarioResult result in results)
        {
            if (text.Length > 0)
                text.Append('\n');
            Append(text, result);
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder text, ScenarioResult result)
    {
        Line(text, result.Name);
        if (result.Run is { } run)
            Line(text, "run " + run);
        if (result.Profile is { } profile)
            Line(text, "profile " + profile);
        text.Append('\n');
        bool layered = result.Machines.Length > 1;
        foreach (TranscriptEntry entry in result.Transcript?.Entries ?? [])
            Append(text, entry, layered);
        AppendOutsideSteps(text, result);
        if (result.Transcript is { Final.Length: > 0 } transcript)
            Line(text, "final: " + FinalStates(transcript.Final, layered));
        Line(text, "verdict: " + Words.Of(result.Verdict));
    }

    private static void Append(StringBuilder text, TranscriptEntry entry, bool layered)
    {
        bool flight = entry.Messages.Length > 1;
        foreach ((string line, ShownMessage? message) in StepText.Lines(entry))
        {
            Line(text, line);
            if (flight && message is not null)
                Append(text, message.Changes, message.Remarks, layered);
        }

        ImmutableArray<StateChange> changes = flight ? [.. entry.Changes.Where(change => !entry.Messages.Any(message => message.Changes.Contains(change)))] : entry.Changes;
        ImmutableArray<string> remarks = flight ? [.. entry.Remarks.Where(remark => !entry.Messages.Any(message => message.Remarks.Contains(remark)))] : entry.Remarks;
        Append(text, changes, remarks, layered);
        foreach (Finding finding in entry.Findings)
            Append(text, finding, "  ");
        text.Append('\n');
    }

    private static void Append(StringBuilder text, ImmutableArray<StateChange> changes, ImmutableArray<string> remarks, bool layered)
    {
        for (int i = 0; i < changes.Length; i++)
        {
            bool both = i + 1 < changes.Length && changes[i].Endpoint != changes[i + 1].Endpoint && changes[i] == changes[i + 1] with { Endpoint = changes[i].Endpoint };
            Line(text, ChangeLine(both ? changes[i++] with { Endpoint = Both } : changes[i], layered));
        }

        foreach (string remark in remarks)
            Line(text, "  " + remark);
    }

    private static string ChangeLine(StateChange change, bool layered)
    {
        string endpoint = layered ? $"{change.Endpoint}.{change.Layer}" : change.Endpoint;
        string line = $"  {Padded(endpoint, layered ? LayeredWidth : EndpointWidth)} {change.From} -> {change.To}";
        return change.Reference.Length == 0
            ? line
            : $"  {Padded(endpoint, layered ? LayeredWidth : EndpointWidth)} {Padded($"{change.From} -> {change.To}", ChangeWidth)} {change.Reference}";
    }

    private static void Append(StringBuilder text, Finding finding, string indent)
    {
        Line(text, $"{indent}{Words.Of(finding.Severity)}[{finding.Rule.Code}] {finding.Rule.Name}: {finding.Message}");
        if (finding.Reference.Length > 0)
            Line(text, $"{indent}  {finding.Reference}");
    }

    /// <summary>Findings that no step shows, such as an answer that is still due at the end.</summary>
    private static void AppendOutsideSteps(StringBuilder text, ScenarioResult result)
    {
        var shown = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        foreach (TranscriptEntry entry in result.Transcript?.Entries ?? [])
            shown.UnionWith(entry.Findings);
        int before = text.Length;
        foreach (Finding finding in result.Findings)
            if (!shown.Contains(finding))
                Append(text, finding, "");
        if (text.Length > before)
            text.Append('\n');
    }

    private static string FinalStates(ImmutableArray<FinalState> states, bool layered) =>
        string.Join(", ", states.Select(s => $"{(layered ? s.Subject : WithoutLayer(s.Subject))} {s.State}"));

    private static string WithoutLayer(string subject)
    {
        int dot = subject.LastIndexOf('.');
        return dot < 0 ? subject : subject[..dot];
    }

    private static string Padded(string text, int width) =>
        text + new string(' ', Math.Max(0, width - DisplayWidth.Of(text)));

    private static void Line(StringBuilder text, string line) => text.Append(Visible.Of(line)).Append('\n');
}
