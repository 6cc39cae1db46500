using System.CommandLine;
using ScenarioRunner.Cli.Inputs;
using ScenarioRunner.Cli.Pipelines;
using ScenarioRunner.Cli.Running;
using ScenarioRunner.Cli.Settings;
using ScenarioRunner.Replay.Importing;
using ScenarioRunner.Reporting.Transcripts;
using ScenarioRunner.Snapshots;

namespace ScenarioRunner.Cli.Commands;

/// <summary><c>runner snapshot [PATH...]</c>: holds transcripts against the approved ones beside the scenarios and captures.</summary>
internal static class SnapshotCommand
{
    /// <param name="Capture">Null for a file of scenarios.</param>
    private sealed record Compared(Snapshot Snapshot, CaptureTranscript? Capture);

    public static Command Create(Session session)
    {
        Argument<string[]> paths = CommandTree.Paths("files, folders or globs; none: the current folder");
        var options = new SettingsOptions();
        var check = new Option<bool>("--check") { Description = "write nothing (default where CI is set)" };
        var accept = new Option<string?>("--accept")
        {
            Description = "approve the transcripts as they are: new, changed or all (default)",
            HelpName = "new|changed|all",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var prune = new Option<bool>("--prune") { Description = "remove snapshots whose scenario is gone" };
        var command = new Command("snapshot", "Compare transcripts of scenarios, or of captures, with the approved ones.") { paths, check, accept, prune };
        Option<string?> keyLog = KeyLogInput.Option();
        command.Add(keyLog);
        options.AddTo(command, formats: false);
        command.SetAction(parsed =>
        {
            (string? word, string[] rest) = AcceptWord(parsed, accept, parsed.GetValue(paths) ?? []);
            SnapshotMode mode = SnapshotMode.Of(
                parsed.GetValue(check), parsed.GetResult(accept) is not null, word, parsed.GetValue(prune), session.Surroundings.Environment("CI"));
            return Run(session, options.Read(parsed, session.Surroundings), mode, rest, KeyLogInput.Read(parsed.GetValue(keyLog), session.Surroundings));
        });
        return command;
    }

    /// <summary><c>--accept scenarios</c> accepts all in that folder: a word that is no choice is a path.</summary>
    private static (string? Word, string[] Paths) AcceptWord(ParseResult parsed, Option<string?> accept, string[] paths)
    {
        string? word = parsed.GetResult(accept) is null ? null : parsed.GetValue(accept);
        return word is null or "new" or "changed" or "all" ? (word, paths) : (null, [word, .. paths]);
    }

    private static int Run(Session session, RunSettings settings, SnapshotMode mode, string[] paths, byte[] keyLog)
    {
        if (paths.Contains("-"))
            throw new UsageException("standard input has no snapshot", "runner transcript - prints its transcript");
        var batch = Batch<Compared?>.Run(session, settings, paths,
            (file, bytes) => new Compared(Compare(session, settings, file, bytes), null),
            (file, capture, _) => Compare(session, file, capture, paths, keyLog));
        var output = new SnapshotOutput(session, settings);
        bool complete = batch.Complete;
        foreach (FileOutcome<Compared?> outcome in batch.Outcomes)
        {
            if (outcome.Value is not { } compared)
                continue;
            if (compared.Capture is { } capture)
            {
                capture.Scenarios.Tell(session, outcome.File, capture.Stem);
                complete &= capture.IsComplete;
            }

            output.Add(outcome.File, compared.Snapshot, mode.Apply(compared.Snapshot));
        }

        if (mode.Prune)
            foreach (string folder in batch.Folders)
                output.AddOrphans(Orphans.In(folder), mode.Check);
        output.Summarise();
        return !complete ? ExitCode.Usage
            : output.Open > 0 && settings.FailOn != FailOn.Never ? ExitCode.Findings
            : ExitCode.Good;
    }

    // A folder may hold captures for other ends: of those that nobody named, only the ones that somebody approved before are compared.
    private static Compared? Compare(Session session, InputFile file, Stream capture, string[] paths, byte[] keyLog)
    {
        SnapshotPaths beside = SnapshotPaths.BesideCapture(file.FullPath);
        bool isNamed = paths.Any(path => Glob.IsPattern(path) || Path.GetFullPath(path, session.Surroundings.WorkingDirectory) == file.FullPath);
        if (!isNamed && !File.Exists(beside.Verified))
            return null;
        CaptureTranscript transcript = CaptureTranscript.Of(session, file, capture, new ImportOptions(), keyLog);
        return new Compared(Snapshot.Compare(beside, transcript.Text), transcript);
    }

    private static Snapshot Compare(Session session, RunSettings settings, InputFile file, byte[] bytes) =>
        Snapshot.Compare(
            SnapshotPaths.Beside(file.FullPath),
            TranscriptText.Of(session.Pipeline.Run(file.DisplayPath, bytes, new RunRequest(settings.MaxRuns, Steps: true))));
}
