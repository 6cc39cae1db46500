using System.Collections.Immutable;
using System.CommandLine;
using ScenarioRunner.Cli.Inputs;
using ScenarioRunner.Cli.Pipelines;
using ScenarioRunner.Cli.Running;
using ScenarioRunner.Cli.Settings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Importing;
using ScenarioRunner.Reporting.Reports;
using ScenarioRunner.Reporting.Text;
using ScenarioRunner.Reporting.Transcripts;

namespace ScenarioRunner.Cli.Commands;

/// <summary><c>runner transcript PATH...</c>: prints what happened, step by step, in scenarios or in captures.</summary>
internal static class TranscriptCommand
{
    /// <param name="Capture">Null for a file of scenarios.</param>
    private sealed record Transcribed(ImmutableArray<ScenarioResult> Results, string Text, CaptureTranscript? Capture);

    public static Command Create(Session session)
    {
        Argument<string[]> paths = CommandTree.Paths();
        var options = new SettingsOptions();
        var command = new Command("transcript", "Print what happens in scenarios, or in the connections of captures, step by step.") { paths };
        Option<string?> keyLog = KeyLogInput.Option();
        command.Add(keyLog);
        options.AddTo(command, formats: false);
        command.SetAction(parsed => Run(
            session, options.Read(parsed, session.Surroundings), parsed.GetValue(paths) ?? [], KeyLogInput.Read(parsed.GetValue(keyLog), session.Surroundings)));
        return command;
    }

    private static Transcribed Of(ImmutableArray<ScenarioResult> results) => new(results, TranscriptText.Of(results), null);

    private static Transcribed Of(CaptureTranscript capture) => new(capture.Results, capture.Text, capture);

    private static int Run(Session session, RunSettings settings, string[] paths, byte[] keyLog)
    {
        var batch = Batch<Transcribed>.Run(session, settings, paths,
            (file, bytes) => Of(session.Pipeline.Run(file.DisplayPath, bytes, new RunRequest(settings.MaxRuns, Steps: true))),
            (file, capture, _) => Of(CaptureTranscript.Of(session, file, capture, new ImportOptions(), keyLog)));
        bool several = batch.Outcomes.Length > 1;
        string separator = "";
        bool complete = batch.Complete;
        foreach (FileOutcome<Transcribed> outcome in batch.Outcomes)
        {
            if (outcome.Value.Capture is { } capture)
            {
                capture.Scenarios.Tell(session, outcome.File, capture.Stem);
                complete &= capture.IsComplete;
            }

            session.Output.Write(separator);
            if (several)
                session.Output.Write($"# {Visible.Of(outcome.File.DisplayPath)}\n\n");
            session.Output.Write(outcome.Value.Text + "\n");
            separator = "\n";
        }

        session.Output.Flush();
        var report = new Report([.. batch.Outcomes.SelectMany(o => o.Value.Results)]);
        if (!settings.Quiet && several)
            session.Tell(report.Summary.ToString());
        return complete ? Outcome.Of(report, settings) : ExitCode.Usage;
    }
}
