using System.Text;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Tests.Building;
using ScenarioRunner.Capture.Writing;
using ScenarioRunner.Language.Binding;
using ScenarioRunner.Language.Parsing;
using ScenarioRunner.Language.Text;
using ScenarioRunner.Machines;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Replay.Exporting;
using ScenarioRunner.Replay.Judging;
using ScenarioRunner.Validation;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Tests.Exporting;

/// <summary>Scenarios as captures, and what is said of those.</summary>
internal static class Exports
{
    /// <summary>The repository's folder.</summary>
    public static string Root
    {
        get
        {
            string folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "ScenarioRunner.sln")))
                folder = Path.GetDirectoryName(folder)!;
            return folder;
        }
    }

    /// <summary>The scenarios of a folder of the library, by their names.</summary>
    public static IEnumerable<string> Library(string folder) => Directory.EnumerateFiles(Path.Combine(Root, "scenarios", folder), "*.hs").Order(StringComparer.Ordinal);

    public static List<RecordedRun> Runs(string text, string path = "talk.hs")
    {
        BoundFile file = Binder.Bind(HsParser.Parse(HsText.Decode(path, Encoding.UTF8.GetBytes(text)).Source), name => ReferenceMachine.Named(name)?.Dialect.Vocabulary, Path.GetFileNameWithoutExtension(path));
        return [.. file.Scenarios.SelectMany(scenario => Validator.Record(scenario, [.. Machines(scenario)], new ValidatorOptions()))];
    }

    public static IEnumerable<ReferenceMachine> Machines(Scenario scenario) => scenario.Uses.Select(use => ReferenceMachine.Named(use.Machine)!);

    /// <summary>One capture of all the runs.</summary>
    public static byte[] Capture(IEnumerable<RecordedRun> runs, bool comments = true)
    {
        using MemoryStream stream = new();
        CaptureExport export = new(comments ? new PcapngWriter(stream, "test", "test") : new PcapWriter(stream), text => text);
        foreach (RecordedRun run in runs)
            export.Add(run, [.. Machines(run.Scenario)]);
        return stream.ToArray();
    }

    public static byte[] Capture(string text, string path = "talk.hs") => Capture(Runs(text, path));

    /// <summary>The segments of a scenario's capture, in order.</summary>
    public static Taken Segments(string text) => Taken.From(Capture(text));

    /// <summary>The comments of each frame of a run.</summary>
    public static ExportedRun Exported(RecordedRun run) => RunExport.Of(run, [.. Machines(run.Scenario)], 0);

    public static List<JudgedConnection> Judge(byte[] capture)
    {
        List<JudgedConnection> judged = [];
        CaptureJudge.Run(CaptureReader.Open(new MemoryStream(capture)), judged.Add);
        judged.Sort((a, b) => a.Connection.Index.CompareTo(b.Connection.Index));
        return judged;
    }
}
