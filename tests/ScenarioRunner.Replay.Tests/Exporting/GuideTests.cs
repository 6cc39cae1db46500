using NUnit.Framework;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Tests.Exporting;

/// <summary>The examples of the page on export are run as they stand there.</summary>
public sealed class GuideTests
{
    private static string[] Examples =>
        [.. File.ReadAllText(Path.Combine(Exports.Root, "grammar", "EXPORT.md")).Split("```hs\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)])];

    [TestCaseSource(nameof(Examples))]
    public void An_example_passes_and_so_does_its_capture(string scenario)
    {
        RecordedRun run = Exports.Runs(scenario).Single();
        Assert.That(run.Result.Verdict, Is.EqualTo(Verdict.Pass));
        Assert.That(Exports.Judge(Exports.Capture([run])).Single().Tcp!.Findings.Where(finding => finding.Severity != Severity.Note), Is.Empty);
    }
}
