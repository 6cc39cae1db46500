using System.CommandLine;
using System.Globalization;
using System.Text;
using ScenarioRunner.Cli.Inputs;
using ScenarioRunner.Cli.Running;
using ScenarioRunner.Cli.Settings;
using ScenarioRunner.Replay.Importing;
using ScenarioRunner.Snapshots;

namespace ScenarioRunner.Cli.Commands;

/// <summary><c>runner import FILE... -o DIR</c>: each connection of a capture as a scenario.</summary>
internal static class ImportCommand
{
    public static Command Create(Session session)
    {
        Argument<string[]> files = CommandTree.Paths("captures (pcap, pcapng, also gzipped), folders, globs, or - for standard input");
        files.Arity = ArgumentArity.OneOrMore;
        var output = new Option<string?>("--output", "-o") { Description = "the folder for the scenarios; without it they go to standard output", HelpName = "DIR" };
        var exact = new Option<bool>("--exact") { Description = "a line for every segment" };
        var scrub = new Option<string?>("--scrub") { Description = "on (the default): nothing that differs when the same conversation is recorded again; off", HelpName = "on|off" };
        var options = new SettingsOptions();
        var command = new Command("import", "Write each connection of a capture as a scenario.") { files, output, exact, scrub };
        Option<string?> keyLog = KeyLogInput.Option();
        command.Add(keyLog);
        options.AddCommonTo(command);
        command.SetAction(parsed => Run(
            session,
            options.Read(parsed, session.Surroundings),
            parsed.GetValue(files) ?? [],
            parsed.GetValue(output),
            new ImportOptions(parsed.GetValue(exact), Scrubs(parsed.GetValue(scrub))),
            KeyLogInput.Read(parsed.GetValue(keyLog), session.Surroundings)));
        return command;
    }

    private static bool Scrubs(string? word) => word switch
    {
        null or "on" => true,
        "off" => false,
        _ => throw new UsageException($"--scrub is on or off, not '{word}'", ""),
    };

    private static int Run(Session session, RunSettings settings, string[] paths, string? folder, ImportOptions options, byte[] keyLog)
    {
        List<string> others = [];
        PacketdrillScenarios scripts = new();
        var batch = Batch<CaptureScenarios?>.Run(session, settings, paths,
            (file, bytes) =>
            {
                if (PacketdrillScenarios.Is(file))
                {
                    scripts.Add(file, bytes);
                    return null;
                }

                lock (others)
                    others.Add(file.DisplayPath);
                return null;
            },
            (file, capture, _) => CaptureScenarios.Read(session, capture, options, keyLog));
        others.Sort(StringComparer.Ordinal);
        // A scenario in a folder of captures is no mistake; one that is named is.
        foreach (string other in others.Where(other => !InputPaths.IsScenario(other) || paths.Contains(other)))
            session.Complain($"{other} is no capture");
        bool complete = batch.Complete && !others.Exists(other => !InputPaths.IsScenario(other) || paths.Contains(other));
        int written = 0, left = 0, unlike = 0;
        ImportNames names = new();
        foreach (FileOutcome<CaptureScenarios?> outcome in batch.Outcomes)
        {
            if (outcome.Value is not { } imported)
                continue;
            string stem = names.StemOf(outcome.File);
            imported.Tell(session, outcome.File, stem);
            complete &= imported.Problems.IsEmpty;
            foreach (ImportedConnection one in imported.Connections)
            {
                if (one.Text.Length == 0)
                {
                    left++;
                    continue;
                }

                unlike += one.Problem.Length > 0 ? 1 : 0;
                Write(session, folder, ImportNames.Of(stem, one.Connection), one.Text, first: written++ == 0);
            }
        }

        bool isRead = scripts.Complete(session, names, (name, text) => Write(session, folder, name, text, first: written++ == 0));
        session.Output.Flush();
        if (!settings.Quiet)
            session.Tell(Summary(written, left, folder));
        return !complete ? ExitCode.Usage : unlike > 0 || !isRead ? ExitCode.Findings : ExitCode.Good;
    }

    private static void Write(Session session, string? folder, string name, string text, bool first)
    {
        if (folder is null)
        {
            session.Output.Write($"{(first ? "" : "\n")}scenario {name}\n{text}");
            return;
        }

        string path = Path.Combine(Path.GetFullPath(folder, session.Surroundings.WorkingDirectory), name + InputPaths.Extension);
        AtomicFile.Write(path, Encoding.UTF8.GetBytes(text));
    }

    private static string Summary(int written, int left, string? folder)
    {
        string what = string.Create(CultureInfo.InvariantCulture, $"{written} connection{(written == 1 ? "" : "s")} imported");
        string where = folder is null ? "" : $" into {folder}";
        return left == 0 ? what + where : string.Create(CultureInfo.InvariantCulture, $"{what}{where}, {left} left out");
    }
}
