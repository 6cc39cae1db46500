using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Reporting.Transcripts;
using ScenarioRunner.Snapshots;

namespace ScenarioRunner.Cli.Running;

/// <summary>Holds a file's transcript against the approved one.</summary>
internal static class SnapshotCheck
{
    public static RuleInfo Differs { get; } = new(
        "SNP001", "snapshot-differs", "SNAPSHOT-DIFFERS", RequirementLevel.Must, Severity.Error, "", "snapshot",
        "The transcript is the one that was approved.");

    /// <summary>A difference is a finding on the file's first scenario.</summary>
    public static ImmutableArray<ScenarioResult> Apply(ImmutableArray<ScenarioResult> results, SnapshotPaths paths)
    {
        Snapshot snapshot = Snapshot.Compare(paths, TranscriptText.Of(results));
        if (snapshot.State != SnapshotState.Changed || results.IsEmpty)
            return results;
        ScenarioResult first = results[0];
        return results.SetItem(0, first with { Verdict = Verdict.Fail, Findings = first.Findings.Add(Finding(first, snapshot)) });
    }

    private static Finding Finding(ScenarioResult result, Snapshot snapshot)
    {
        (int line, string verified, string actual) = FirstDifference(snapshot);
        string name = Path.GetFileName(snapshot.Paths.Verified);
        return new Finding
        {
            Rule = Differs,
            Severity = Severity.Error,
            Span = result.Source.Line(1) with { Length = 0 },
            Message = $"the transcript differs from {name} from its line {line} on",
            Expected = verified,
            Actual = actual,
            Help = "runner snapshot shows the difference, runner snapshot --accept approves it",
        };
    }

    private static (int Line, string Verified, string Actual) FirstDifference(Snapshot snapshot)
    {
        string[] verified = snapshot.Verified!.Split('\n'), actual = snapshot.Actual.Split('\n');
        int line = 0;
        while (line < verified.Length && line < actual.Length && verified[line] == actual[line])
            line++;
        return (line + 1, At(verified, line), At(actual, line));
    }

    private static string At(string[] lines, int line) => line < lines.Length ? $"'{lines[line].Trim()}'" : "the end";
}
