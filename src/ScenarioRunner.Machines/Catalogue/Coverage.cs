using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Machines.Catalogue;

/// <summary>What becomes of one requirement: rules, rows of the table, something built in, or a reason why nothing does.</summary>
/// <param name="Rules">Sorted by code.</param>
/// <param name="Rows">In the table's order.</param>
/// <param name="BuiltIn">What else carries it, or empty.</param>
/// <param name="NotCovered">Why it is not judged, or empty.</param>
public sealed record Coverage(
    Requirement Requirement,
    ImmutableArray<RuleInfo> Rules,
    ImmutableArray<Row> Rows,
    string BuiltIn,
    string NotCovered)
{
    public bool IsCovered => Rules.Length > 0 || Rows.Length > 0 || BuiltIn.Length > 0;

    /// <summary>The requirements on a machine, in the catalogue's order; none for a machine without a catalogue.</summary>
    public static ImmutableArray<Coverage> Of(Machine machine) =>
        RequirementCatalogue.Of(machine.Name) is { } catalogue ? [.. catalogue.All.Select(requirement => Of(machine, catalogue, requirement))] : [];

    /// <summary>Rules whose requirement the catalogue does not have, sorted by code.</summary>
    public static ImmutableArray<RuleInfo> BeyondCatalogue(Machine machine) =>
        [.. machine.Rules.Where(rule => RequirementCatalogue.Of(machine.Name)?.Find(rule.Requirement) is null).OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    private static Coverage Of(Machine machine, RequirementCatalogue catalogue, Requirement requirement)
    {
        return new Coverage(
            requirement,
            [.. machine.Rules.Where(rule => rule.Requirement == requirement.Id).OrderBy(rule => rule.Code, StringComparer.Ordinal)],
            [.. machine.Rows.Where(row => row.Requirement.Contains(requirement.Id)).OrderBy(row => row.Index)],
            catalogue.BuiltIn.GetValueOrDefault(requirement.Id, ""),
            catalogue.NotCovered.GetValueOrDefault(requirement.Id, ""));
    }
}
