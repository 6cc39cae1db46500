using System.Collections.Immutable;
using System.CommandLine;
using ScenarioRunner.Cli.Pipelines;
using ScenarioRunner.Cli.Running;
using ScenarioRunner.Cli.Settings;
using ScenarioRunner.Reporting.Text;

namespace ScenarioRunner.Cli.Commands;

/// <summary><c>runner machines list|show|check|diagram|schema</c>: the reference machines.</summary>
internal static class MachinesCommand
{
    public static Command Create(Session session) => new("machines", "List, show and check the reference machines.")
    {
        List(session),
        About(session, "show", "Print a machine's states and rows.", (pipeline, name) => pipeline.ShowMachine(name)),
        About(session, "diagram", "Print a machine's states as a Mermaid diagram.", (pipeline, name) => pipeline.DiagramOfMachine(name)),
        Check(session),
        Schema(session),
    };

    private static Command List(Session session)
    {
        var command = new Command("list", "List the machines that come with runner.");
        command.SetAction(_ =>
        {
            foreach (string name in session.Pipeline.MachineNames)
                session.Output.Write(name + "\n");
        });
        return command;
    }

    private static Command About(Session session, string verb, string description, Func<IPipeline, string, string> text)
    {
        var name = new Argument<string>("MACHINE") { Description = "for example tcp" };
        var command = new Command(verb, description) { name };
        command.SetAction(parsed => session.Output.Write(text(session.Pipeline, Known(session, parsed.GetRequiredValue(name))).TrimEnd('\n') + "\n"));
        return command;
    }

    private static Command Schema(Session session)
    {
        var command = new Command("schema", "Print the JSON schema of machine files.");
        command.SetAction(_ => session.Output.Write(session.Pipeline.MachineSchema.TrimEnd('\n') + "\n"));
        return command;
    }

    private static Command Check(Session session)
    {
        var files = new Argument<string[]>("FILE") { Description = "machine files (YAML)", Arity = ArgumentArity.OneOrMore };
        var command = new Command("check", "Check machine files.") { files };
        command.SetAction(parsed =>
        {
            var batch = Batch<ImmutableArray<string>>.Run(session, new RunSettings(), parsed.GetRequiredValue(files),
                (file, bytes) => session.Pipeline.CheckMachine(file.DisplayPath, bytes));
            int problems = 0;
            foreach (string problem in batch.Outcomes.SelectMany(o => o.Value))
            {
                problems++;
                session.Output.Write(Visible.Of(problem) + "\n");
            }

            return !batch.Complete ? ExitCode.Usage : problems > 0 ? ExitCode.Findings : ExitCode.Good;
        });
        return command;
    }

    private static string Known(Session session, string name)
    {
        if (session.Pipeline.MachineNames.Contains(name))
            return name;
        string? near = Suggestion.For(name, session.Pipeline.MachineNames);
        throw new UsageException($"no machine is called '{name}'{(near is null ? "" : $"; did you mean {near}?")}", "runner machines list");
    }
}
