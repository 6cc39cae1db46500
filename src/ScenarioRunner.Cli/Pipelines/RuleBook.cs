using System.Collections.Immutable;
using ScenarioRunner.Cli.Running;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Reporting.Reports;
using ScenarioRunner.Validation.Running;

namespace ScenarioRunner.Cli.Pipelines;

/// <summary>Every rule of every part, and its page.</summary>
internal static class RuleBook
{
    /// <summary>Sorted by code.</summary>
    public static ImmutableArray<RuleInfo> All =>
    [
        .. LanguageRules.All.Select(rule => rule.Info)
            .Concat(ExpectationRules.All)
            .Append(SnapshotCheck.Differs)
            .Concat(ReferenceMachine.Tcp.Definition.Rules)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    public static string Page(RuleInfo rule)
    {
        foreach (LanguageRule language in LanguageRules.All)
            if (language.Info.Code == rule.Code)
                return new RulePageText(rule, "", language.Bad, language.Good).ToString();
        RulePage? page = ReferenceMachine.Tcp.Definition.Rules.Contains(rule)
            ? RulePageReader.Read(EmbeddedFiles.BuiltIn, MachineShelf.TcpFile, rule.Name).Page
            : null;
        return new RulePageText(rule, page?.Why ?? "", page?.Bad ?? "", page?.Good ?? "").ToString();
    }
}
