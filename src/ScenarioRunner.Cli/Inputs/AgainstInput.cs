using System.CommandLine;
using ScenarioRunner.Cli.Pipelines;
using ScenarioRunner.Cli.Settings;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Comparing;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Cli.Inputs;

/// <summary>The options that name a scenario which captures are held against.</summary>
internal static class AgainstInput
{
    public static Option<string?> Option() => new("--against") { Description = "a scenario that the connections of captures have to follow", HelpName = "FILE.hs" };

    public static Option<string?> ConnectionOption() =>
        new("--connection") { Description = "with --against: which connection is compared, by number, name or socket; without it, each", HelpName = "N|NAME" };

    /// <summary>The scenario; null where none is named.</summary>
    public static Against? Read(Session session, RunSettings settings, string? name, string? connection)
    {
        if (name is null)
            return connection is null ? null : throw new UsageException("--connection says which connection --against compares", "");
        RecordedFile file = session.Pipeline.Record(name, Bytes(name, session.Surroundings), settings.MaxRuns);
        RecordedRun[] runs = [.. file.Runs.Select(run => run.Run)];
        if (runs.Length == 0)
            throw new UsageException($"{name} cannot be compared with: {Why(file)}", $"runner validate {name}");
        Against against = new(runs, connection ?? "");
        return against.IsEmpty ? throw new UsageException($"{name} cannot be compared with: it has no step of TCP or TLS", "") : against;
    }

    private static byte[] Bytes(string name, Surroundings surroundings)
    {
        try
        {
            using FileStream stream = File.OpenRead(Path.GetFullPath(name, surroundings.WorkingDirectory));
            return InputReader.ReadAll(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"cannot read {name}: {(e is FileNotFoundException or DirectoryNotFoundException ? "it is not there" : e.Message)}", "");
        }
    }

    private static string Why(RecordedFile file)
    {
        foreach (ScenarioResult result in file.Refused)
            foreach (Finding finding in result.Findings)
                if (finding.Severity == Severity.Error)
                    return FormattableString.Invariant($"line {result.Source.LineAt(finding.Span.Start)}: {finding.Message}");
        return "it has no scenario";
    }
}
