using NUnit.Framework;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Importing;
using ScenarioRunner.Replay.Tests.Importing;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Tests.Exporting;

/// <summary>
/// Export and import are each other's reverse but for what import folds: the import of an export has the verdict and the final states of the scenario,
/// and once more through both it stays the same text.
/// </summary>
public sealed class RoundTripTests
{
    [Test]
    public void An_imported_export_says_what_the_scenario_says()
    {
        List<string> differing = [];
        int same = 0;
        foreach (string path in Exports.Library("tcp/conforming").Where(path => ExportExceptions.Reason(File.ReadAllText(path)) is null))
            foreach (RecordedRun run in Exports.Runs(File.ReadAllText(path), path))
                if (Difference(run) is { Length: > 0 } difference)
                    differing.Add($"{Path.GetFileNameWithoutExtension(path)}: {difference}");
                else
                    same++;
        TestContext.Out.WriteLine($"{same} runs come back, {differing.Count} do not:\n{string.Join('\n', differing)}");
        Assert.That(differing.Where(line => !ExportExceptions.RoundTrip.ContainsKey(line.Split(':')[0])), Is.Empty);
        Assert.That(ExportExceptions.RoundTrip.Keys.Except(differing.Select(line => line.Split(':')[0])), Is.Empty, "exceptions that are none any more");
    }

    /// <summary>Empty where nothing is lost on the way.</summary>
    public static string Difference(RecordedRun run)
    {
        List<ImportedConnection> imported = Imports.Of(new MemoryStream(Exports.Capture([run])));
        List<RecordedRun> seconds = [];
        foreach (ImportedConnection one in imported)
        {
            if (one.Problem.Length > 0 || one.Text.Length == 0)
                return one.Problem;
            RecordedRun second = Exports.Runs(one.Text, "again.hs").Single();
            seconds.Add(second);
            // That states are left open may be expected by the scenario; an import expects nothing.
            if ((second.Result.Verdict == Verdict.Fail) != (run.Result.Verdict == Verdict.Fail))
                return $"{second.Result.Verdict} instead of {run.Result.Verdict}";
            string again = Imports.Of(new MemoryStream(Exports.Capture([second])))[0].Text;
            if (again != one.Text)
                return $"another text the second time: {Changed(one.Text, again)}";
        }

        // Where the same ends connect again, each connection has states of its own.
        bool isComparable = imported.Count == run.Pairs.Length;
        string was = Final([run]), @is = Final(seconds);
        return isComparable && was != @is ? $"{@is} instead of {was}" : "";
    }

    private static string Changed(string text, string again) =>
        $"{string.Join(" | ", text.Split('\n').Except(again.Split('\n')))} -> {string.Join(" | ", again.Split('\n').Except(text.Split('\n')))}";

    // Names differ, and so do times: TIME-WAIT may be over. An end that listens is as closed as one that was closed again.
    private static string Final(IEnumerable<RecordedRun> runs)
    {
        IEnumerable<string> states = runs.SelectMany(run => run.Result.Transcript!.Final).Select(state => state.State is "LISTEN" or "TIME-WAIT" ? "CLOSED" : state.State);
        return string.Join(' ', states.Order(StringComparer.Ordinal));
    }
}
