using System.CommandLine;
using ScenarioRunner.Cli.Pipelines;
using ScenarioRunner.Cli.Running;

namespace ScenarioRunner.Cli.Commands;

/// <summary>How commands name a machine: by its name when it comes with the tool, by its file when it is the user's own.</summary>
internal static class MachineArgument
{
    public const string Description = "a name (tcp) or a machine file (YAML)";

    public static Option<string?> Option(string use) =>
        new("--machine") { Description = $"{use}: {Description}", HelpName = "MACHINE" };

    /// <summary>The name, or the file's full path.</summary>
    public static string Resolve(Session session, string word)
    {
        if (session.Pipeline.MachineNames.Contains(word))
            return word;
        string full = Path.GetFullPath(Path.Combine(session.Surroundings.WorkingDirectory, word));
        if (File.Exists(full))
            return full;
        string? near = Suggestion.For(word, session.Pipeline.MachineNames);
        throw new UsageException(
            $"no machine is called '{word}'{(near is null ? ", and there is no such file" : $"; did you mean {near}?")}",
            "runner machines list");
    }

    /// <summary>The machine itself.</summary>
    public static IMachineView Open(Session session, string word) => session.Pipeline.Machine(Resolve(session, word));
}
