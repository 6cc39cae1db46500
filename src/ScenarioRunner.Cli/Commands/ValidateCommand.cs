using System.Collections.Immutable;
using System.CommandLine;
using ScenarioRunner.Cli.Inputs;
using ScenarioRunner.Cli.Pipelines;
using ScenarioRunner.Cli.Running;
using ScenarioRunner.Cli.Settings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Reporting.Reports;
using ScenarioRunner.Snapshots;

namespace ScenarioRunner.Cli.Commands;

/// <summary><c>runner validate [PATH...]</c>: runs scenarios, judges the connections of captures, and reports findings; writes nothing.</summary>
internal static class ValidateCommand
{
    public static Command Create(Session session)
    {
        Argument<string[]> paths = CommandTree.Paths();
        var options = new SettingsOptions();
        var command = new Command("validate", "Run scenarios, or judge captures, and report what is wrong with them.") { paths };
        Option<string?> keyLog = KeyLogInput.Option();
        command.Add(keyLog);
        options.AddTo(command);
        command.SetAction(parsed => Run(
            session, options.Read(parsed, session.Surroundings), parsed.GetValue(paths) ?? [], KeyLogInput.Read(parsed.GetValue(keyLog), session.Surroundings)));
        return command;
    }

    private static int Run(Session session, RunSettings settings, string[] paths, byte[] keyLog)
    {
        var batch = Batch<ImmutableArray<ScenarioResult>>.Run(session, settings, paths, (file, bytes) => Validate(session, settings, file, bytes),
            (file, capture) => session.Pipeline.RunCapture(file.DisplayPath, capture, keyLog));
        var report = new Report([.. batch.Outcomes.SelectMany(o => o.Value)]);
        ReportOutput.Write(session, settings, report);
        return batch.Complete ? Outcome.Of(report, settings) : ExitCode.Usage;
    }

    private static ImmutableArray<ScenarioResult> Validate(Session session, RunSettings settings, InputFile file, byte[] bytes)
    {
        SnapshotPaths? paths = file.IsStdin ? null : SnapshotPaths.Beside(file.FullPath);
        bool approved = paths is not null && File.Exists(paths.Verified);
        ImmutableArray<ScenarioResult> results = session.Pipeline.Run(file.DisplayPath, bytes, new RunRequest(settings.MaxRuns, Steps: approved));
        return approved ? SnapshotCheck.Apply(results, paths!) : results;
    }
}
