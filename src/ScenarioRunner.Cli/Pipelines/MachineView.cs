using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Describing;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Reporting.Reports;
using ScenarioRunner.Reporting.Text;

namespace ScenarioRunner.Cli.Pipelines;

/// <summary>A loaded machine and the files that its rules' pages are read from.</summary>
/// <param name="file">The machine's main file, as <paramref name="files"/> names it.</param>
internal sealed class MachineView(Machine machine, IMachineFiles files, string file) : IMachineView
{
    public string Table => MachineTable.Write(machine);

    public string Diagram => MermaidDiagram.Write(machine);

    public ImmutableArray<RuleInfo> Rules => [.. machine.Rules.OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    public string Page(RuleInfo rule)
    {
        RulePage? page = RulePageReader.Read(files, file, rule.Name).Page;
        RuleText words = machine.RuleTexts[machine.Rules.IndexOf(rule)];
        RuleDescription description = RuleDescription.Of(machine, rule);
        var text = new RulePageText(rule, page?.Why ?? "", page?.Bad ?? "", page?.Good ?? "")
        {
            Quote = words.Quote,
            Help = words.Help,
            Profiles = machine.Profiles.Length > 1 ? description.Profiles : [],
            Due = description.Due,
        };
        return string.Join('\n', text.ToString().Split('\n').Select(Visible.Of));
    }
}
