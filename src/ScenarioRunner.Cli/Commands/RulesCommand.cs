using System.CommandLine;
using ScenarioRunner.Cli.Settings;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Reporting.Reports;

namespace ScenarioRunner.Cli.Commands;

/// <summary><c>runner rules</c>: the catalogue.</summary>
internal static class RulesCommand
{
    public static Command Create(Session session)
    {
        var options = new SettingsOptions();
        var command = new Command("rules", "List every rule.");
        options.AddFormatTo(command);
        command.SetAction(parsed => Run(session, options.Read(parsed, session.Surroundings)));
        return command;
    }

    private static int Run(Session session, RunSettings settings)
    {
        if (settings.Format == ReportFormat.Json)
            RuleList.WriteJson(session.Pipeline.Rules, session.Surroundings.Output);
        else
            foreach (RuleInfo rule in session.Pipeline.Rules)
                session.Output.Write(RuleList.Line(rule) + "\n");
        return ExitCode.Good;
    }
}
