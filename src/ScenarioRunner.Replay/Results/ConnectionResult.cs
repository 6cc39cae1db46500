using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Judging;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Results;

/// <summary>The verdict on a connection as every report takes it.</summary>
internal static class ConnectionResult
{
    private static readonly ImmutableDictionary<(string, int), string> s_nothingShown = ImmutableDictionary<(string, int), string>.Empty;

    public static ScenarioResult Of(SourceText source, JudgedConnection judged)
    {
        if (judged.Tcp is not { } tcp)
            return new ScenarioResult(source, judged.Connection.Name, null, Verdict.Incomplete, [], [NotJudged(judged)], null) { Recorded = new RecordedFrames(s_nothingShown, "") };
        List<(string Layer, Observation Observation)> layers = [("tcp", tcp)];
        if (judged.Tls is { } tls)
            layers.Add(("tls", tls.Observation));
        ImmutableArray<Finding> findings = [.. layers.SelectMany(layer => layer.Observation.Findings).OrderBy(finding => finding.Span.Start)];
        Verdict verdict = findings.Any(finding => finding.Severity == Severity.Error) ? Verdict.Fail : Verdict.Pass;
        return new ScenarioResult(source, judged.Connection.Name, null, verdict, [.. layers.Select(layer => layer.Layer)], findings, new Transcript([], Final(layers)))
        {
            Recorded = new RecordedFrames(findings.IsEmpty ? s_nothingShown : Shown(layers), judged.Tls?.Unseen ?? ""),
        };
    }

    private static Dictionary<(string, int), string> Shown(List<(string Layer, Observation Observation)> layers)
    {
        Dictionary<(string, int), string> shown = [];
        foreach ((string layer, Observation observation) in layers)
            foreach ((int frame, string text) in observation.Shown)
                shown[(layer, frame)] = text;
        return shown;
    }

    private static ImmutableArray<FinalState> Final(List<(string Layer, Observation Observation)> layers) =>
    [
        .. layers.Select(layer => new FinalState($"client.{layer.Layer}", layer.Observation.First)),
        .. layers.Select(layer => new FinalState($"server.{layer.Layer}", layer.Observation.Second)),
    ];

    private static Finding NotJudged(JudgedConnection judged) => new()
    {
        Rule = CaptureRules.NotJudged,
        Severity = Severity.Note,
        Span = new Span((int)Math.Min(judged.Connection.FirstFrame, int.MaxValue - 1), 1),
        Message = $"the connection is not judged: {judged.Unjudged}",
    };
}
