using System.CommandLine;
using ScenarioRunner.Cli.Pipelines;
using ScenarioRunner.Reporting.Text;

namespace ScenarioRunner.Cli.Commands;

/// <summary><c>runner machines list|show|check|diagram|schema</c>: the reference machines.</summary>
internal static class MachinesCommand
{
    public static Command Create(Session session) => new("machines", "List, show and check the reference machines.")
    {
        List(session),
        About(session, "show", "Print a machine's states and rows.", machine => machine.Table),
        About(session, "diagram", "Print a machine's states as a Mermaid diagram.", machine => machine.Diagram),
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

    private static Command About(Session session, string verb, string description, Func<IMachineView, string> text)
    {
        var name = new Argument<string>("MACHINE") { Description = MachineArgument.Description };
        var command = new Command(verb, description) { name };
        command.SetAction(parsed => session.Output.Write(text(MachineArgument.Open(session, parsed.GetRequiredValue(name))).TrimEnd('\n') + "\n"));
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
        var files = new Argument<string[]>("MACHINE") { Description = "machine files (YAML) or names; none: those that come with runner", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("check", "Check machines.") { files };
        command.SetAction(parsed => Check(session, parsed.GetValue(files) is { Length: > 0 } given ? given : [.. session.Pipeline.MachineNames]));
        return command;
    }

    private static int Check(Session session, IEnumerable<string> machines)
    {
        bool good = true;
        foreach (string machine in machines)
        {
            foreach (MachineComplaint problem in session.Pipeline.CheckMachine(MachineArgument.Resolve(session, machine)))
            {
                good &= !problem.IsError;
                session.Output.Write(Visible.Of(problem.Line) + "\n");
            }
        }

        return good ? ExitCode.Good : ExitCode.Findings;
    }
}
