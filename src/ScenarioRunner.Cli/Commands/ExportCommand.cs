using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using ScenarioRunner.Capture.Writing;
using ScenarioRunner.Cli.Inputs;
using ScenarioRunner.Cli.Pipelines;
using ScenarioRunner.Cli.Running;
using ScenarioRunner.Cli.Settings;
using ScenarioRunner.Machines;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Exporting;
using ScenarioRunner.Reporting.Reports;
using ScenarioRunner.Reporting.Text;
using ScenarioRunner.Snapshots;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Cli.Commands;

/// <summary><c>runner export FILE... -o FILE.pcapng</c>: scenarios as captures.</summary>
internal static class ExportCommand
{
    private const string Application = "runner";
    private const string Pcapng = ".pcapng";

    /// <summary>Endings of the older format.</summary>
    private static readonly string[] s_pcap = [".pcap", ".cap"];

    public static Command Create(Session session)
    {
        Argument<string[]> files = CommandTree.Paths("scenarios, folders, globs, or - for standard input");
        files.Arity = ArgumentArity.OneOrMore;
        var output = new Option<string?>("--output", "-o") { Description = "a .pcapng or .pcap file for all runs, a folder for a file each, or - for standard output", HelpName = "FILE|DIR" };
        var options = new SettingsOptions();
        var command = new Command("export", "Write scenarios as captures.") { files, output };
        options.AddTo(command);
        command.SetAction(parsed => Run(session, options.Read(parsed, session.Surroundings), parsed.GetValue(files) ?? [], parsed.GetValue(output)));
        return command;
    }

    private static int Run(Session session, RunSettings settings, string[] paths, string? output)
    {
        if (string.IsNullOrEmpty(output))
            throw new UsageException("export needs -o: a .pcapng or .pcap file, a folder, or - for standard output", "runner export --help");
        var batch = Batch<RecordedFile>.Run(session, settings, paths, (file, bytes) => session.Pipeline.Record(file.DisplayPath, bytes, settings.MaxRuns));
        var refused = new Report([.. batch.Outcomes.Where(outcome => outcome.Value.Runs.IsEmpty).SelectMany(outcome => outcome.Value.Results)]);
        if (!refused.Results.IsEmpty)
            ReportOutput.Write(session, settings with { Quiet = true, Verbose = false }, refused);
        ImmutableArray<FileOutcome<RecordedFile>> sound = [.. batch.Outcomes.Where(outcome => !outcome.Value.Runs.IsEmpty)];
        foreach (FileOutcome<RecordedFile> outcome in sound)
            TellFaults(session, outcome);
        (int runs, int frames) = IsFile(output) ? ToFile(session, sound, output) : ToFolder(session, sound, output);
        if (!settings.Quiet)
            session.Tell(Summary(runs, frames, refused.Results.Length, output));
        return !batch.Complete ? ExitCode.Usage : refused.Results.IsEmpty ? ExitCode.Good : ExitCode.Findings;
    }

    // A capture with faults in it may be what is wanted; but nobody should take it for a right one.
    private static void TellFaults(Session session, FileOutcome<RecordedFile> outcome)
    {
        int faulty = outcome.Value.Results.Count(result => result.Verdict == Verdict.Fail);
        if (faulty > 0)
            session.Tell(string.Create(CultureInfo.InvariantCulture, $"{outcome.File.DisplayPath}: exported with its faults: {faulty} of {outcome.Value.Results.Length} {(outcome.Value.Results.Length == 1 ? "run" : "runs")} not as the machines have it; runner validate says why"));
    }

    private static (int Runs, int Frames) ToFile(Session session, ImmutableArray<FileOutcome<RecordedFile>> files, string output)
    {
        if (files.IsEmpty)
            return (0, 0);
        using MemoryStream stream = new();
        CaptureExport export = new(WriterFor(session, stream, output), Visible.Of);
        int runs = 0;
        foreach (FileOutcome<RecordedFile> file in files)
            foreach ((RecordedRun run, ImmutableArray<ReferenceMachine> machines) in file.Value.Runs)
            {
                Tell(session, file.File, run, export.Add(run, machines));
                runs++;
            }

        Write(session, output, stream.ToArray());
        return (runs, export.Frames);
    }

    private static (int Runs, int Frames) ToFolder(Session session, ImmutableArray<FileOutcome<RecordedFile>> files, string folder)
    {
        int runs = 0, frames = 0;
        ImportNames names = new();
        foreach (FileOutcome<RecordedFile> file in files)
        {
            string stem = names.StemOf(file.File);
            for (int i = 0; i < file.Value.Runs.Length; i++, runs++)
            {
                (RecordedRun run, ImmutableArray<ReferenceMachine> machines) = file.Value.Runs[i];
                using MemoryStream stream = new();
                CaptureExport export = new(new PcapngWriter(stream, Application, Application), Visible.Of);
                Tell(session, file.File, run, export.Add(run, machines));
                frames += export.Frames;
                string name = file.Value.Runs.Length == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{i + 1:D3}");
                Write(session, Path.Combine(folder, name + Pcapng), stream.ToArray());
            }
        }

        return (runs, frames);
    }

    private static ICaptureWriter WriterFor(Session session, Stream stream, string output)
    {
        if (!IsPcap(output))
            return new PcapngWriter(stream, Application, Application);
        session.Tell($"{output}: this format has no place for comments and TLS secrets; .pcapng has");
        return new PcapWriter(stream);
    }

    private static void Tell(Session session, InputFile file, RecordedRun run, IReadOnlyList<string> remarks)
    {
        foreach (string remark in remarks)
            session.Tell($"{file.DisplayPath}: {run.Scenario.Name}{(run.Run.Label is { } label ? $" ({label})" : "")}: {remark}");
    }

    private static void Write(Session session, string path, byte[] bytes)
    {
        if (path == "-")
            session.Surroundings.Output.Write(bytes);
        else
            AtomicFile.Write(Path.GetFullPath(path, session.Surroundings.WorkingDirectory), bytes);
    }

    private static bool IsFile(string output) => output == "-" || output.EndsWith(Pcapng, StringComparison.OrdinalIgnoreCase) || IsPcap(output);

    private static bool IsPcap(string output) => Array.Exists(s_pcap, ending => output.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static string Summary(int runs, int frames, int refused, string output)
    {
        string what = string.Create(CultureInfo.InvariantCulture, $"{runs} {(runs == 1 ? "run" : "runs")} exported, {frames} {(frames == 1 ? "frame" : "frames")}");
        string where = output == "-" ? "" : $" into {output}";
        return refused == 0 ? what + where : string.Create(CultureInfo.InvariantCulture, $"{what}{where}, {refused} refused");
    }
}
