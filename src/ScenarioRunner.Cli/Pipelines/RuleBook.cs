using System.Collections.Immutable;
using ScenarioRunner.Cli.Running;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Describing;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Replay.Comparing;
using ScenarioRunner.Replay.Packetdrill;
using ScenarioRunner.Replay.Results;
using ScenarioRunner.Reporting.Reports;
using ScenarioRunner.Validation.Running;

namespace ScenarioRunner.Cli.Pipelines;

/// <summary>Every rule of every part, and its page.</summary>
internal static class RuleBook
{
    private const string SnapshotWhy =
        "A transcript that was approved is the record of how a conversation was judged. When it changes, the scenario, the machine or the\n"
        + "tool has changed; somebody has to look at the difference and accept or correct it.\n";

    /// <summary>Sorted by code.</summary>
    public static ImmutableArray<RuleInfo> All =>
    [
        .. LanguageRules.All.Select(rule => rule.Info)
            .Concat(ExpectationRules.All)
            .Append(SnapshotCheck.Differs)
            .Concat(CaptureRules.All)
            .Concat(AgainstRules.All)
            .Concat(PacketdrillRules.All)
            .Concat(ReferenceMachine.BuiltIns.SelectMany(machine => machine.Definition.Rules))
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    public static string Page(RuleInfo rule)
    {
        foreach (LanguageRule language in LanguageRules.All)
            if (language.Info.Code == rule.Code)
                return new RulePageText(rule, language.Why, language.Bad, language.Good).ToString();
        if (ReferenceMachine.Named(rule.Layer) is { } machine)
            return MachineShelf.Find(machine.Definition.Name).Page(rule);
        if (rule == SnapshotCheck.Differs)
            return new RulePageText(rule, SnapshotWhy, "", "").ToString();
        if (CaptureRules.All.Contains(rule))
            return new RulePageText(rule, CapturePages.Why(rule), "", "").ToString();
        if (AgainstRules.All.Contains(rule))
            return new RulePageText(rule, AgainstRules.Why(rule), "", "").ToString();
        if (PacketdrillRules.All.Contains(rule))
            return new RulePageText(rule, PacketdrillRules.Why(rule), "", "").ToString();
        RulePage? page = ExpectationPages.Find(rule);
        return new RulePageText(rule, page?.Why ?? "", page?.Bad ?? "", page?.Good ?? "").ToString();
    }

    /// <summary>What is said about a requirement of a catalogue that no rule carries; null for any other word.</summary>
    public static string? PageOfRequirement(string id) =>
        ReferenceMachine.BuiltIns.Select(machine => RequirementPage.Find(machine.Definition, id)).FirstOrDefault(page => page is not null);
}
