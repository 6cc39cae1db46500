using ScenarioRunner.Machines.Catalogue;
using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Machines.Describing;

/// <summary>What is said about a requirement that no rule carries: the rows that implement it, or why nothing does.</summary>
public static class RequirementPage
{
    /// <summary>Null for an id that the catalogue does not have, or that a rule carries.</summary>
    public static string? Find(Machine machine, string id)
    {
        Coverage? found = Coverage.Of(machine)
            .FirstOrDefault(coverage => string.Equals(coverage.Requirement.Id, id, StringComparison.OrdinalIgnoreCase));
        return found is null || found.Rules.Length > 0 ? null : Write(found);
    }

    private static string Write(Coverage coverage)
    {
        Requirement requirement = coverage.Requirement;
        string reference = requirement.Reference.Length == 0 ? "" : $", {requirement.Reference}";
        List<string> lines = [.. coverage.Rows.Select(row => $"{row.Text.From}, {row.Text.On}: {row.Because} ({row.Reference})").Distinct()];
        if (coverage.BuiltIn.Length > 0)
            lines.Add(coverage.BuiltIn);
        if (coverage.NotCovered.Length > 0)
            lines.Add(coverage.NotCovered);
        string title = coverage.IsCovered ? "No rule of its own; part of the machine" : "Not checked";
        return $"{requirement.Id}\n{requirement.Level.ToString().ToUpperInvariant()}{reference}\n\n{requirement.Summary}\n\n{title}:\n\n"
            + string.Concat(lines.Select(line => $"    {line}\n"));
    }
}
