using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Judging;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Results;

/// <summary>The verdict on a connection as every report takes it.</summary>
internal static class ConnectionResult
{
    public static ScenarioResult Of(SourceText source, JudgedConnection judged)
    {
        if (judged.Tcp is not { } tcp)
            return new ScenarioResult(source, judged.Connection.Name, null, Verdict.Incomplete, [], [NotJudged(judged)], null) { Recorded = new RecordedFrames(new Dictionary<int, string>()) };
        Verdict verdict = tcp.Findings.Any(finding => finding.Severity == Severity.Error) ? Verdict.Fail : Verdict.Pass;
        return new ScenarioResult(source, judged.Connection.Name, null, verdict, ["tcp"], tcp.Findings, new Transcript([], Final(tcp)))
        {
            Recorded = new RecordedFrames(tcp.Shown),
        };
    }

    private static System.Collections.Immutable.ImmutableArray<FinalState> Final(Observation tcp) =>
        [new FinalState("client.tcp", tcp.First), new FinalState("server.tcp", tcp.Second)];

    private static Finding NotJudged(JudgedConnection judged) => new()
    {
        Rule = CaptureRules.NotJudged,
        Severity = Severity.Note,
        Span = new Span((int)Math.Min(judged.Connection.FirstFrame, int.MaxValue - 1), 1),
        Message = $"the connection is not judged: {judged.Unjudged}",
    };
}
