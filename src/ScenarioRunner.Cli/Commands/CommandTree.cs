using System.CommandLine;

namespace ScenarioRunner.Cli.Commands;

/// <summary>All commands; each has a file of its own.</summary>
internal static class CommandTree
{
    public static RootCommand Create(Session session)
    {
        var root = new RootCommand("Validates network conversations against the machines of their RFCs.")
        {
            ValidateCommand.Create(session),
            TranscriptCommand.Create(session),
            SnapshotCommand.Create(session),
            FormatCommand.Create(session),
            ImportCommand.Create(session),
            ExportCommand.Create(session),
            ExplainCommand.Create(session),
            RulesCommand.Create(session),
            MachinesCommand.Create(session),
        };
        // A path may begin with [ : no directives.
        root.Directives.Clear();
        return root;
    }

    /// <summary>As it is typed, for example <c>runner machines show</c>.</summary>
    public static string NameOf(Command command)
    {
        string name = command is RootCommand ? "runner" : command.Name;
        for (Command? parent = Parent(command); parent is not null; parent = Parent(parent))
            name = (parent is RootCommand ? "runner" : parent.Name) + " " + name;
        return name;
    }

    public static Argument<string[]> Paths(string what = "files, folders, globs, or - for standard input; none: the current folder") =>
        new("PATH") { Description = what, Arity = ArgumentArity.ZeroOrMore };

    private static Command? Parent(Command command)
    {
        foreach (Symbol parent in command.Parents)
            if (parent is Command found)
                return found;
        return null;
    }
}
