using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using ScenarioRunner.Cli.Inputs;
using ScenarioRunner.Cli.Pipelines;
using ScenarioRunner.Cli.Running;
using ScenarioRunner.Cli.Settings;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Reporting.Reports;
using ScenarioRunner.Snapshots;

namespace ScenarioRunner.Cli.Commands;

/// <summary><c>runner fmt [PATH...|-]</c>: canonical text, in place.</summary>
internal static class FormatCommand
{
    private sealed record Formatted(FormattedFile File, string Before)
    {
        public bool Differs => File.Text is { } text && !string.Equals(text, Before, StringComparison.Ordinal);
    }

    public static Command Create(Session session)
    {
        Argument<string[]> paths = CommandTree.Paths();
        var options = new SettingsOptions();
        var check = new Option<bool>("--check") { Description = "write nothing; exit 1 when a file is not in canonical form" };
        var diff = new Option<bool>("--diff") { Description = "show the changes, write nothing; exit 1 when there are any" };
        var command = new Command("fmt", "Rewrite scenarios in canonical form.") { paths, check, diff };
        options.AddCommonTo(command);
        command.SetAction(parsed => Run(
            session, options.Read(parsed, session.Surroundings), parsed.GetValue(paths) ?? [], parsed.GetValue(check), parsed.GetValue(diff)));
        return command;
    }

    private static int Run(Session session, RunSettings settings, string[] paths, bool check, bool diff)
    {
        var batch = Batch<Formatted>.Run(session, settings, paths, (file, bytes) =>
            new Formatted(session.Pipeline.Format(file.DisplayPath, bytes), Encoding.UTF8.GetString(bytes)));
        bool open = false;
        foreach (FileOutcome<Formatted> outcome in batch.Outcomes)
            open |= Settle(session, settings, outcome.File, outcome.Value, check, diff) && (check || diff);
        session.Output.Flush();
        bool broken = ReportBroken(session, settings, batch);
        return !batch.Complete ? ExitCode.Usage : open || broken ? ExitCode.Findings : ExitCode.Good;
    }

    /// <summary>True when the file is not in canonical form.</summary>
    private static bool Settle(Session session, RunSettings settings, InputFile file, Formatted formatted, bool check, bool diff)
    {
        if (diff)
            DiffOutput.Write(session.Output,
                UnifiedDiff.Of(formatted.Before, formatted.File.Text ?? formatted.Before, file.DisplayPath, file.DisplayPath),
                settings.Colours ? Palette.Terminal : Palette.None);
        else if (file.IsStdin && !check)
            session.Output.Write(formatted.File.Text ?? "");
        else if (formatted.Differs && !settings.Quiet)
            session.Tell($"{(check ? "would format" : "formatted")} {file.DisplayPath}");
        if (formatted.Differs && !check && !diff && !file.IsStdin)
            AtomicFile.Write(file.FullPath, Encoding.UTF8.GetBytes(formatted.File.Text!));
        return formatted.Differs;
    }

    /// <summary>Files that do not parse are left alone and reported; beside the text of standard input on standard error.</summary>
    private static bool ReportBroken(Session session, RunSettings settings, Batch<Formatted> batch)
    {
        ImmutableArray<ScenarioResult> broken =
        [
            .. batch.Outcomes.Where(o => o.Value.File.Text is null).Select(o => Broken(o.File, o.Value.File)),
        ];
        TextWriter output = batch.Outcomes.Any(o => o.File.IsStdin) ? session.Surroundings.Error : session.Output;
        TextReport.Write(new Report(broken), output, settings.Colours ? Palette.Terminal : Palette.None);
        session.Output.Flush();
        return !broken.IsEmpty;
    }

    private static ScenarioResult Broken(InputFile file, FormattedFile formatted) => new(
        formatted.Source, Path.GetFileNameWithoutExtension(file.DisplayPath), null, Verdict.Fail, [],
        [.. formatted.Findings.Where(f => f.Severity == Severity.Error)], null);
}
