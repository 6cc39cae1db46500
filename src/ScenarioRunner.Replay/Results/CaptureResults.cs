using System.Collections.Immutable;
using System.Globalization;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Comparing;
using ScenarioRunner.Replay.Judging;

namespace ScenarioRunner.Replay.Results;

/// <summary>A capture -> the verdicts on its connections.</summary>
public static class CaptureResults
{
    private static readonly RecordedFrames s_nothingShown = new(ImmutableDictionary<(string, int), string>.Empty, "");

    /// <summary>One result a connection, in the order of their first frames; then one for what is wrong with the capture itself, where something is.</summary>
    /// <param name="keyLog">The text of a key log (SSLKEYLOGFILE); empty without one. Secrets in the capture itself are used as well.</param>
    /// <param name="against">The scenario that the connections are held against; null for none.</param>
    public static ImmutableArray<ScenarioResult> Of(string path, Stream stream, ReadOnlySpan<byte> keyLog, Against? against = null)
    {
        KeyLog keys = new();
        keys.Read(keyLog);
        SourceText source = new(path, "");
        List<(long Index, ScenarioResult Result)> results = [];
        CaptureReader reader = CaptureReader.Open(stream);
        AgainstCapture? comparing = against is null ? null : new AgainstCapture(against);
        ConnectionResults connections = new(source);
        CaptureJudge.Run(
            reader,
            judged => results.Add((judged.Connection.Index, ResultOf(judged))),
            keys,
            comparing is null ? null : comparing.Take,
            comparing is null ? null : comparing.Take);
        ScenarioResult ResultOf(JudgedConnection judged) => comparing?.Complete(judged, connections.Of(judged)) ?? connections.Of(judged);
        results.Sort((a, b) => a.Index.CompareTo(b.Index));
        ImmutableArray<Finding> problems = [.. reader.Problems.Select(Of)];
        if (comparing?.Missing() is { } missing)
            problems = problems.Add(missing);
        if (problems.Length > 0)
            results.Add((long.MaxValue, OfProblems(source, problems)));
        return [.. results.Select(pair => pair.Result)];
    }

    private static ScenarioResult OfProblems(SourceText source, ImmutableArray<Finding> findings)
    {
        Verdict verdict = findings.Any(finding => finding.Severity == Severity.Error) ? Verdict.Fail : Verdict.Pass;
        return new ScenarioResult(source, "capture", null, verdict, [], findings, null) { Recorded = s_nothingShown };
    }

    private static Finding Of(CaptureProblem problem)
    {
        RuleInfo rule = problem.Kind switch
        {
            CaptureProblemKind.CutShort => CaptureRules.CutShort,
            CaptureProblemKind.NotACapture => CaptureRules.Unknown,
            CaptureProblemKind.LinkType or CaptureProblemKind.Bound => CaptureRules.LeftOut,
            _ => CaptureRules.Damaged,
        };
        return new Finding
        {
            Rule = rule,
            Severity = rule.Severity,
            Span = new Span((int)Math.Min(problem.Frame, int.MaxValue - 1), 1),
            Message = problem.Message,
            Expected = "",
            Actual = string.Create(CultureInfo.InvariantCulture, $"at byte {problem.Offset}"),
        };
    }
}
