using System.Collections.Immutable;
using System.Globalization;
using NUnit.Framework;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Writing;
using ScenarioRunner.Machines;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Replay.Exporting;
using ScenarioRunner.Replay.Judging;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Tests.Exporting.Tls;

/// <summary>What the machines say of a scenario they say of its export.</summary>
public sealed class VerdictTests
{
    [Test]
    public void An_exported_scenario_has_the_same_faults_at_the_same_lines()
    {
        List<string> different = [];
        HashSet<string> unused = [.. Unlike.Reasons.Keys];
        int runs = 0;
        foreach (string file in TlsScenarios.Files("tls12", "tls13", "stack"))
            foreach ((RecordedRun run, ImmutableArray<ReferenceMachine> machines) in TlsScenarios.Runs(file))
            {
                runs++;
                (string[] said, string[] seen) = (Said(run), Seen(run, machines));
                string name = Path.ChangeExtension(file, null);
                if (said.SequenceEqual(seen))
                    continue;
                if (Unlike.Reasons.ContainsKey(name))
                    unused.Remove(name);
                else
                    different.Add($"{name} {run.Run.Label}: the scenario has [{string.Join(", ", said)}], its export [{string.Join(", ", seen)}]");
            }

        Assert.Multiple(() =>
        {
            Assert.That(runs, Is.GreaterThan(500));
            Assert.That(different, Is.Empty, string.Join('\n', different));
            Assert.That(unused, Is.Empty, "no exceptions any more");
        });
    }

    [Test]
    public void The_same_scenario_has_the_same_octets_each_time()
    {
        foreach (string file in (string[])["tls12/conforming/all-fields.hs", "tls13/conforming/all-fields.hs", "stack/conforming/tls13-hello-retry.hs"])
        {
            byte[] first = Capture(file);
            Assert.That(Capture(file), Is.EqualTo(first), file);
        }
    }

    private static byte[] Capture(string file)
    {
        using MemoryStream stream = new();
        CaptureExport export = new(new PcapngWriter(stream, "test", "test"), text => text);
        foreach ((RecordedRun run, ImmutableArray<ReferenceMachine> machines) in TlsScenarios.Runs(file))
            export.Add(run, machines);
        return stream.ToArray();
    }

    private static string[] Said(RecordedRun run)
    {
        SourceText source = run.Scenario.Source;
        return [.. run.Result.Findings.Select(finding => string.Create(CultureInfo.InvariantCulture, $"{finding.Rule.Name} {source.LineAt(finding.Span.Start)}")).Order(StringComparer.Ordinal)];
    }

    private static string[] Seen(RecordedRun run, ImmutableArray<ReferenceMachine> machines)
    {
        using MemoryStream stream = new();
        CaptureExport export = new(new PcapngWriter(stream, "test", "test"), text => text);
        export.Add(run, machines);
        ExportedRun exported = RunExport.Of(run, machines, 0);
        stream.Position = 0;
        List<string> seen = [];
        CaptureJudge.Run(CaptureReader.Open(stream), judged =>
        {
            if (judged.Unjudged.Length > 0)
                seen.Add("not judged");
            foreach (Finding finding in (judged.Tcp?.Findings ?? []).Concat(judged.Tls?.Observation.Findings ?? []))
                seen.Add(string.Create(CultureInfo.InvariantCulture, $"{finding.Rule.Name} {Line(exported, finding.Span.Start)}"));
        });
        return [.. seen.Order(StringComparer.Ordinal)];
    }

    // FILE:LINE: step
    private static int Line(ExportedRun exported, int frame)
    {
        string comment = frame < 1 || frame > exported.Frames.Length ? "" : exported.Frames[frame - 1].Comments.FirstOrDefault() ?? "";
        string[] parts = comment.Split(".hs:");
        return parts.Length > 1 && int.TryParse(parts[1].Split(':')[0], CultureInfo.InvariantCulture, out int line) ? line : 0;
    }
}
