using NUnit.Framework;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Replay.Exporting;
using ScenarioRunner.Replay.Judging;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Tests.Exporting;

/// <summary>What the judging of an exported scenario says beside what the scenario itself says.</summary>
public sealed class LibraryTests
{
    private static IEnumerable<string> Conforming => Exports.Library("tcp/conforming").Where(path => ExportExceptions.Reason(File.ReadAllText(path)) is null);

    private static IEnumerable<string> Violating => Exports.Library("tcp/violating").Where(path => ExportExceptions.Reason(File.ReadAllText(path)) is null);

    [Test]
    public void The_export_of_a_conforming_scenario_is_judged_as_the_scenario_is()
    {
        List<string> differing = [];
        foreach (string path in Conforming)
            foreach (RecordedRun run in Exports.Runs(File.ReadAllText(path), path))
            {
                List<(string Rule, int Frame)> seen = Seen(run);
                HashSet<string> written = [.. Written(run)];
                if (!written.SetEquals(seen.Select(one => one.Rule)))
                    differing.Add($"{Path.GetFileNameWithoutExtension(path)}: {string.Join(", ", seen.Select(one => one.Rule).Distinct().Order(StringComparer.Ordinal))} instead of {string.Join(", ", written)}");
            }

        string[] unexpected = [.. differing.Where(line => !ExportExceptions.Conforming.ContainsKey(line.Split(':')[0]))];
        Assert.That(unexpected, Is.Empty);
        Assert.That(ExportExceptions.Conforming.Keys.Except(differing.Select(line => line.Split(':')[0])), Is.Empty, "exceptions that are none any more");
    }

    [Test]
    public void A_fault_that_a_capture_can_show_is_found_again_at_its_frame_by_its_rule()
    {
        List<string> unseen = [], elsewhere = [], others = [];
        int found = 0;
        foreach (string path in Violating)
            foreach (RecordedRun run in Exports.Runs(File.ReadAllText(path), path))
            {
                string name = Path.GetFileNameWithoutExtension(path);
                ExportedRun exported = Exports.Exported(run);
                List<(string Rule, int Frame)> seen = Seen(run);
                HashSet<string> written = [.. Written(run)];
                foreach (string rule in written)
                    if (seen.All(one => one.Rule != rule))
                        unseen.Add($"{name}: {rule}");
                    else if (!seen.Any(one => one.Rule == rule && exported.Frames[one.Frame - 1].Comments.Any(comment => comment.Contains($": {rule}: ", StringComparison.Ordinal))))
                        elsewhere.Add($"{name}: {rule}");
                    else
                        found++;
                others.AddRange(seen.Where(one => !written.Contains(one.Rule)).Select(one => $"{name}: {one.Rule}").Distinct());
            }

        TestContext.Out.WriteLine($"{found} found at their frame, {elsewhere.Count} at another, {unseen.Count} not, {others.Count} beside them");
        foreach ((string what, List<string> lines) in ((string, List<string>)[])[("not found", unseen), ("at another frame", elsewhere), ("beside them", others)])
            TestContext.Out.WriteLine(string.Concat(lines.Select(line => $"{what}: {line}\n")));
        Assert.Multiple(() =>
        {
            Assert.That(unseen.Where(line => !ExportExceptions.Unseen.Contains(line)), Is.Empty, "not found");
            Assert.That(elsewhere.Where(line => !ExportExceptions.Elsewhere.Contains(line)), Is.Empty, "found at another frame");
            Assert.That(others.Where(line => !ExportExceptions.Others.Contains(line)), Is.Empty, "found beside them");
            Assert.That(ExportExceptions.Unseen.Except(unseen).Concat(ExportExceptions.Elsewhere.Except(elsewhere)).Concat(ExportExceptions.Others.Except(others)), Is.Empty, "exceptions that are none any more");
        });
    }

    [Test]
    public void The_same_scenario_gives_the_same_bytes_each_time()
    {
        foreach (string path in Conforming)
        {
            byte[] first = Exports.Capture(File.ReadAllText(path), path);
            byte[] second = Exports.Capture(File.ReadAllText(path), path);
            Assert.That(second, Is.EqualTo(first), path);
        }
    }

    // Rules that weigh something, by name; those that are announced as well.
    private static IEnumerable<string> Written(RecordedRun run) => run.Result.Transcript!.Entries.SelectMany(entry => entry.Findings).Concat(run.Result.Findings)
        .Where(finding => finding.Severity != Severity.Note && finding.Rule.Layer == "tcp").Select(finding => finding.Rule.Name);

    private static List<(string Rule, int Frame)> Seen(RecordedRun run)
    {
        List<JudgedConnection> judged = Exports.Judge(Exports.Capture([run]));
        return [.. judged.SelectMany(one => one.Tcp?.Findings ?? []).Where(finding => finding.Severity != Severity.Note).Select(finding => (finding.Rule.Name, finding.Span.Start))];
    }
}
