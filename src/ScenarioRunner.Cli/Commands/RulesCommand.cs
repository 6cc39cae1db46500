using System.Collections.Immutable;
using System.CommandLine;
using ScenarioRunner.Cli.Settings;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Reporting.Reports;
using ScenarioRunner.Reporting.Text;

namespace ScenarioRunner.Cli.Commands;

/// <summary><c>runner rules</c>: the catalogue.</summary>
internal static class RulesCommand
{
    public static Command Create(Session session)
    {
        var options = new SettingsOptions();
        Option<string?> machine = MachineArgument.Option("only the rules of this machine");
        var command = new Command("rules", "List every rule.") { machine };
        options.AddFormatTo(command);
        command.SetAction(parsed => Run(session, options.Read(parsed, session.Surroundings), parsed.GetValue(machine)));
        return command;
    }

    private static int Run(Session session, RunSettings settings, string? machine)
    {
        ImmutableArray<RuleInfo> rules = machine is null ? session.Pipeline.Rules : MachineArgument.Open(session, machine).Rules;
        if (settings.Format == ReportFormat.Json)
            RuleList.WriteJson(rules, session.Pipeline.SectionOf, session.Surroundings.Output);
        else
            foreach (RuleInfo rule in rules)
                session.Output.Write(Visible.Of(RuleList.Line(rule)) + "\n");
        return ExitCode.Good;
    }
}
