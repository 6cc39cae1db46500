using System.Collections.Immutable;
using System.CommandLine;
using ScenarioRunner.Cli.Inputs;
using ScenarioRunner.Cli.Pipelines;
using ScenarioRunner.Cli.Running;
using ScenarioRunner.Cli.Settings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Comparing;
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
        Option<string?> against = AgainstInput.Option(), connection = AgainstInput.ConnectionOption();
        command.Add(against);
        command.Add(connection);
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            RunSettings settings = options.Read(parsed, session.Surroundings);
            byte[] keys = KeyLogInput.Read(parsed.GetValue(keyLog), session.Surroundings);
            return Run(session, settings, parsed.GetValue(paths) ?? [], keys, AgainstInput.Read(session, settings, parsed.GetValue(against), parsed.GetValue(connection)));
        });
        return command;
    }

    private static int Run(Session session, RunSettings settings, string[] paths, byte[] keyLog, Against? against)
    {
        int captures = 0;
        var batch = Batch<ImmutableArray<ScenarioResult>>.Run(session, settings, paths, (file, bytes) => Validate(session, settings, file, bytes),
            (file, capture, jobs) =>
            {
                Volatile.Write(ref captures, 1);
                return session.Pipeline.RunCapture(file.DisplayPath, capture, keyLog, against, jobs);
            });
        if (against is not null && captures == 0)
            throw new UsageException("--against compares captures, and none was given", "runner validate CAPTURE --against SCENARIO.hs");
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
