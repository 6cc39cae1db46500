using System.Collections.Immutable;
using System.CommandLine;
using ScenarioRunner.Cli.Pipelines;
using ScenarioRunner.Cli.Running;
using ScenarioRunner.Cli.Settings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Reporting.Reports;
using ScenarioRunner.Reporting.Text;
using ScenarioRunner.Reporting.Transcripts;

namespace ScenarioRunner.Cli.Commands;

/// <summary><c>runner transcript PATH...</c>: prints what happened, step by step.</summary>
internal static class TranscriptCommand
{
    public static Command Create(Session session)
    {
        Argument<string[]> paths = CommandTree.Paths();
        var options = new SettingsOptions();
        var command = new Command("transcript", "Print what happens in scenarios, step by step.") { paths };
        options.AddTo(command, formats: false);
        command.SetAction(parsed => Run(session, options.Read(parsed, session.Surroundings), parsed.GetValue(paths) ?? []));
        return command;
    }

    private static int Run(Session session, RunSettings settings, string[] paths)
    {
        var batch = Batch<ImmutableArray<ScenarioResult>>.Run(session, settings, paths,
            (file, bytes) => session.Pipeline.Run(file.DisplayPath, bytes, new RunRequest(settings.MaxRuns, Steps: true)));
        bool several = batch.Outcomes.Length > 1;
        string separator = "";
        foreach (FileOutcome<ImmutableArray<ScenarioResult>> outcome in batch.Outcomes)
        {
            session.Output.Write(separator);
            if (several)
                session.Output.Write($"# {Visible.Of(outcome.File.DisplayPath)}\n\n");
            session.Output.Write(TranscriptText.Of(outcome.Value) + "\n");
            separator = "\n";
        }

        session.Output.Flush();
        var report = new Report([.. batch.Outcomes.SelectMany(o => o.Value)]);
        if (!settings.Quiet && several)
            session.Tell(report.Summary.ToString());
        return batch.Complete ? Outcome.Of(report, settings) : ExitCode.Usage;
    }
}
