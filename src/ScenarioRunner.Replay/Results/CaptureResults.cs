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
    /// <param name="jobs">So many connections may be judged at the same time.</param>
    /// <param name="known">The connections of captures before this one.</param>
    public static ImmutableArray<ScenarioResult> Of(string path, Stream stream, ReadOnlySpan<byte> keyLog, Against? against = null, int jobs = 1, KnownTraffic? known = null)
    {
        SourceText source = new(path, "");
        CaptureReader reader = CaptureReader.Open(stream);
        AgainstCapture? comparing = against is null ? null : new AgainstCapture(against);
        List<(long Index, ScenarioResult Result)> results =
            comparing is null && keyLog.IsEmpty && jobs > 1 ? InLanes(source, reader, jobs) : InOrder(source, reader, keyLog, comparing, known);
        results.Sort((a, b) => a.Index.CompareTo(b.Index));
        ImmutableArray<Finding> problems = [.. reader.Problems.Select(Of)];
        if (comparing?.Missing() is { } missing)
            problems = problems.Add(missing);
        if (problems.Length > 0)
            results.Add((long.MaxValue, OfProblems(source, problems)));
        return [.. results.Select(pair => pair.Result)];
    }

    private static List<(long Index, ScenarioResult Result)> InOrder(SourceText source, CaptureReader reader, ReadOnlySpan<byte> keyLog, AgainstCapture? comparing, KnownTraffic? known)
    {
        KeyLog keys = new();
        keys.Read(keyLog);
        List<(long, ScenarioResult)> results = [];
        ConnectionResults connections = new(source);
        CaptureJudge.Run(
            reader,
            judged => results.Add((judged.Connection.Index, comparing?.Complete(judged, connections.Of(judged)) ?? connections.Of(judged))),
            keys,
            comparing is null ? null : comparing.Take,
            comparing is null ? null : comparing.Take,
            known: known);
        return results;
    }

    private static List<(long Index, ScenarioResult Result)> InLanes(SourceText source, CaptureReader reader, int lanes)
    {
        List<(long, ScenarioResult)>[] shares = [.. Enumerable.Range(0, lanes).Select(_ => new List<(long, ScenarioResult)>())];
        CaptureJudge.RunInLanes(reader, [.. shares.Select(Taker)]);
        return [.. shares.SelectMany(share => share)];

        Action<JudgedConnection> Taker(List<(long, ScenarioResult)> share)
        {
            ConnectionResults connections = new(source);
            return judged => share.Add((judged.Connection.Index, connections.Of(judged)));
        }
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
