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

    /// <summary>What was written.</summary>
    private sealed class Tally
    {
        public int Runs { get; set; }

        public int Frames { get; private set; }

        public bool IsCut { get; private set; }

        public void Add(CaptureExport export) => (Frames, IsCut) = (Frames + export.Frames, IsCut || export.IsCut);
    }

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
        var refused = new Report([.. batch.Outcomes.SelectMany(outcome => outcome.Value.Refused)]);
        if (!refused.Results.IsEmpty)
            ReportOutput.Write(session, settings with { Quiet = true, Verbose = false }, refused);
        ImmutableArray<FileOutcome<RecordedFile>> sound = [.. batch.Outcomes.Where(outcome => outcome.Value.Refused.IsEmpty)];
        Tally tally = new();
        if (!IsFile(output))
            ToFolder(session, sound, output, tally);
        else if (!sound.IsEmpty)
            ToFile(session, sound, output, tally);
        if (!settings.Quiet)
            session.Tell(Summary(tally, batch.Outcomes.Length - sound.Length, output));
        return !batch.Complete || tally.IsCut ? ExitCode.Usage : refused.Results.IsEmpty ? ExitCode.Good : ExitCode.Findings;
    }

    private static void ToFile(Session session, ImmutableArray<FileOutcome<RecordedFile>> files, string output, Tally tally)
    {
        if (IsPcap(output))
            session.Tell($"{output}: this format has no place for comments and TLS secrets; .pcapng has");
        Write(session, output, stream =>
        {
            CaptureExport export = new(IsPcap(output) ? new PcapWriter(stream) : new PcapngWriter(stream, Application, Application), Visible.Of);
            foreach (FileOutcome<RecordedFile> file in files)
            {
                int faulty = 0, all = 0;
                foreach ((RecordedRun run, ImmutableArray<ReferenceMachine> machines) in file.Value.Runs)
                {
                    Tell(session, file.File, run, export.Add(run, machines));
                    faulty += run.Result.Verdict == Verdict.Fail ? 1 : 0;
                    all++;
                }

                TellFaults(session, file.File, faulty, all);
                tally.Runs += all;
            }

            tally.Add(export);
        });
    }

    private static void ToFolder(Session session, ImmutableArray<FileOutcome<RecordedFile>> files, string folder, Tally tally)
    {
        ImportNames names = new();
        foreach (FileOutcome<RecordedFile> file in files)
        {
            string stem = names.StemOf(file.File);
            int faulty = 0, all = 0;
            using IEnumerator<(RecordedRun Run, ImmutableArray<ReferenceMachine> Machines)> runs = file.Value.Runs.GetEnumerator();
            for (bool more = runs.MoveNext(); more;)
            {
                (RecordedRun run, ImmutableArray<ReferenceMachine> machines) = runs.Current;
                more = runs.MoveNext();
                string name = !more && all == 0 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{++all:D3}");
                all = Math.Max(all, 1);
                faulty += run.Result.Verdict == Verdict.Fail ? 1 : 0;
                Write(session, Path.Combine(folder, name + Pcapng), stream =>
                {
                    CaptureExport export = new(new PcapngWriter(stream, Application, Application), Visible.Of);
                    Tell(session, file.File, run, export.Add(run, machines));
                    tally.Add(export);
                });
            }

            TellFaults(session, file.File, faulty, all);
            tally.Runs += all;
        }
    }

    // A capture with faults in it may be what is wanted; but nobody should take it for a right one.
    private static void TellFaults(Session session, InputFile file, int faulty, int all)
    {
        if (faulty > 0)
            session.Tell(string.Create(CultureInfo.InvariantCulture, $"{file.DisplayPath}: exported with its faults: {faulty} of {all} {(all == 1 ? "run" : "runs")} not as the machines have it; runner validate says why"));
    }

    private static void Tell(Session session, InputFile file, RecordedRun run, IReadOnlyList<string> remarks)
    {
        foreach (string remark in remarks)
            session.Tell($"{file.DisplayPath}: {run.Scenario.Name}{(run.Run.Label is { } label ? $" ({label})" : "")}: {remark}");
    }

    private static void Write(Session session, string path, Action<Stream> fill)
    {
        if (path == "-")
            fill(session.Surroundings.Output);
        else
            AtomicFile.Write(Path.GetFullPath(path, session.Surroundings.WorkingDirectory), fill);
    }

    private static bool IsFile(string output) => output == "-" || output.EndsWith(Pcapng, StringComparison.OrdinalIgnoreCase) || IsPcap(output);

    private static bool IsPcap(string output) => Array.Exists(s_pcap, ending => output.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static string Summary(Tally tally, int refused, string output)
    {
        string what = string.Create(CultureInfo.InvariantCulture, $"{tally.Runs} {(tally.Runs == 1 ? "run" : "runs")} exported, {tally.Frames} {(tally.Frames == 1 ? "frame" : "frames")}");
        string where = output == "-" ? "" : $" into {output}";
        return refused == 0 ? what + where : string.Create(CultureInfo.InvariantCulture, $"{what}{where}, {refused} {(refused == 1 ? "file" : "files")} refused");
    }
}
