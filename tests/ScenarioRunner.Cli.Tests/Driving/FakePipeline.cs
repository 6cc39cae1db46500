using System.Collections.Immutable;
using System.Text;
using ScenarioRunner.Cli.Pipelines;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Comparing;

namespace ScenarioRunner.Cli.Tests.Driving;

/// <summary>
/// Stands in for language and machines where a test is about the command line: the words FAULT, WARN, OPEN, RUNS and CRASH
/// in a file bring about a finding, a warning, an incomplete verdict, three runs, and an internal fault.
/// </summary>
internal sealed class FakePipeline : IPipeline
{
    public static RuleInfo Fault { get; } = new(
        "TCP201", "ack-unsent", "ACK-UNSENT", RequirementLevel.Prose, Severity.Error, "RFC 9293 §3.10.7.4", "tcp", "Nobody acknowledges what was not sent.");

    public static RuleInfo Warn { get; } = new(
        "TCP301", "window-shrunk", "WIN-SHRINK", RequirementLevel.Should, Severity.Warning, "RFC 9293 §3.8.6", "tcp", "The window's right edge stays.");

    public ImmutableArray<RuleInfo> Rules => [Fault, Warn];

    public ImmutableArray<string> MachineNames => ["tcp"];

    public string MachineSchema => "{}";

    public ImmutableArray<ScenarioResult> Run(string path, byte[] bytes, RunRequest request)
    {
        var source = new SourceText(path, Encoding.UTF8.GetString(bytes));
        if (source.Text.Contains("CRASH", StringComparison.Ordinal))
            throw new InvalidOperationException("planted");
        string name = Path.GetFileNameWithoutExtension(path);
        return source.Text.Contains("RUNS", StringComparison.Ordinal)
            ? [Result(source, name, "kex=rsa", request), Result(source, name, "kex=dhe", request), Result(source, name, "kex=ecdhe", request)]
            : [Result(source, name, null, request)];
    }

    public RecordedFile Record(string path, byte[] bytes, int maxRuns) => new(Run(path, bytes, new RunRequest(maxRuns, Steps: false)), []);

    public ImmutableArray<ScenarioResult> RunCapture(string path, Stream capture, byte[] keyLog, Against? against = null, int jobs = 1) => [Result(new SourceText(path, ""), "connection", null, new RunRequest(1, Steps: false))];

    public FormattedFile Format(string path, byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        var source = new SourceText(path, text);
        return text.Contains("FAULT", StringComparison.Ordinal)
            ? new FormattedFile(source, null, Findings(source, "FAULT", Fault, []))
            : new FormattedFile(source, text.Replace("<-", "->", StringComparison.Ordinal), []);
    }

    public string Page(RuleInfo rule) => $"# {rule.Code} {rule.Name}\n\n{rule.Summary}";

    public string? PageOfRequirement(string id) => null;

    public string? SectionOf(RuleInfo rule) => null;

    public IMachineView Machine(string nameOrFile) => throw new NotSupportedException();

    public ImmutableArray<MachineComplaint> CheckMachine(string nameOrFile) =>
        nameOrFile == "tcp" ? [] : [new MachineComplaint($"{Path.GetFileName(nameOrFile)}:1:1: error: nothing here", true)];

    private static ScenarioResult Result(SourceText source, string name, string? run, RunRequest request)
    {
        ImmutableArray<Finding> findings =
        [
            .. Findings(source, "FAULT", Fault, [new RelatedPlace(source.Line(1), "client's last octet sent here (snd.nxt = 101)")])
                .Concat(Findings(source, "WARN", Warn, [])).OrderBy(f => f.Span.Start),
        ];
        Verdict verdict = findings.Any(f => f.Rule == Fault) ? Verdict.Fail
            : source.Text.Contains("OPEN", StringComparison.Ordinal) ? Verdict.Incomplete
            : Verdict.Pass;
        ImmutableArray<TranscriptEntry> entries = request.Steps
            ? [.. source.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => new TranscriptEntry(new NoteStep(default, l.TrimEnd('\r')), [], [], [], []))]
            : [];
        return new ScenarioResult(source, name, run, verdict, ["tcp"], findings,
            new Transcript(entries, [new FinalState("client.tcp", "ESTABLISHED"), new FinalState("server.tcp", "ESTABLISHED")]));
    }

    private static ImmutableArray<Finding> Findings(SourceText source, string word, RuleInfo rule, ImmutableArray<RelatedPlace> related)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        for (int at = source.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = source.Text.IndexOf(word, at + 1, StringComparison.Ordinal))
            findings.Add(new Finding
            {
                Rule = rule,
                Severity = rule.Severity,
                Span = new Span(at, word.Length),
                Message = "server acknowledges 900, client has sent up to 101",
                Expected = "at most 101",
                Actual = "900",
                Endpoint = "server",
                Reference = rule.Reference,
                Quote = "If the ACK acks something not yet sent (SEG.ACK > SND.NXT) ...",
                Related = related,
            });
        return findings.ToImmutable();
    }
}
