using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Judging;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Results;

/// <summary>The verdicts on the connections of one capture as every report takes them. What many connections have alike is kept once.</summary>
internal sealed class ConnectionResults(SourceText source)
{
    private static readonly ImmutableDictionary<(string, int), string> s_nothingShown = ImmutableDictionary<(string, int), string>.Empty;
    private static readonly ImmutableArray<string> s_tcp = ["tcp"];
    private static readonly ImmutableArray<string> s_tcpAndTls = ["tcp", "tls"];

    private readonly Dictionary<(string, string, string?, string?), Transcript> _endings = [];
    private readonly Dictionary<string, RecordedFrames> _unseen = [];

    public ScenarioResult Of(JudgedConnection judged)
    {
        if (judged.Tcp is not { } tcp)
            return new ScenarioResult(source, judged.Connection.Name, null, Verdict.Incomplete, [], [NotJudged(judged)], null) { Recorded = Recorded("") };
        Observation? tls = judged.Tls?.Observation;
        ImmutableArray<Finding> findings = tcp.Findings.IsEmpty && tls is not { Findings.IsEmpty: false }
            ? []
            : [.. tcp.Findings.Concat(tls?.Findings ?? []).OrderBy(finding => finding.Span.Start)];
        if (judged.JoinedAt > 0)
            findings = findings.Insert(0, Joined(judged));
        Verdict verdict = findings.Any(finding => finding.Severity == Severity.Error) ? Verdict.Fail : Verdict.Pass;
        string unseen = judged.Tls?.Unseen ?? "";
        return new ScenarioResult(source, judged.Connection.Name, null, verdict, tls is null ? s_tcp : s_tcpAndTls, findings, Ending(tcp, tls))
        {
            Recorded = findings.IsEmpty ? Recorded(unseen) : new RecordedFrames(Shown(tcp, tls), unseen),
        };
    }

    private RecordedFrames Recorded(string unseen) =>
        _unseen.TryGetValue(unseen, out RecordedFrames? recorded) ? recorded : _unseen[unseen] = new RecordedFrames(s_nothingShown, unseen);

    private Transcript Ending(Observation tcp, Observation? tls)
    {
        (string, string, string?, string?) states = (tcp.First, tcp.Second, tls?.First, tls?.Second);
        return _endings.TryGetValue(states, out Transcript? ending) ? ending : _endings[states] = new Transcript([], Final(tcp, tls));
    }

    private static Dictionary<(string, int), string> Shown(Observation tcp, Observation? tls)
    {
        Dictionary<(string, int), string> shown = [];
        foreach ((int frame, string text) in tcp.Shown)
            shown[("tcp", frame)] = text;
        if (tls is not null)
            foreach ((int frame, string text) in tls.Shown)
                shown[("tls", frame)] = text;
        return shown;
    }

    private static ImmutableArray<FinalState> Final(Observation tcp, Observation? tls) => tls is null
        ? [new FinalState("client.tcp", tcp.First), new FinalState("server.tcp", tcp.Second)]
        : [new FinalState("client.tcp", tcp.First), new FinalState("client.tls", tls.First), new FinalState("server.tcp", tcp.Second), new FinalState("server.tls", tls.Second)];

    private static Finding Joined(JudgedConnection judged) => new()
    {
        Rule = CaptureRules.JudgedInPart,
        Severity = Severity.Note,
        Span = new Span((int)Math.Min(judged.JoinedAt, int.MaxValue - 1), 1),
        Message = judged.LeavesTls
            ? "the connection began before the capture: it is judged from here on, its TLS is not"
            : "the connection began before the capture: it is judged from here on",
    };

    private static Finding NotJudged(JudgedConnection judged) => new()
    {
        Rule = CaptureRules.NotJudged,
        Severity = Severity.Note,
        Span = new Span((int)Math.Min(judged.Connection.FirstFrame, int.MaxValue - 1), 1),
        Message = $"the connection is not judged: {judged.Unjudged}",
    };
}
