using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Machines.Catalogue;

/// <summary>The coverage of the catalogue as Markdown: what is checked, by what, and what is not.</summary>
public static class CoverageLedger
{
    private const string Start =
        "# Requirements and what covers them\n\nGenerated from the catalogues under `Definitions`; a test holds this file against them.\n"
        + "Kinds: S what a sender does, R how a receiver reacts, E a local event or timer, N noted only.\n";

    /// <summary>Each machine against its catalogue, one part for each.</summary>
    public static string Write(params ReadOnlySpan<Machine> machines)
    {
        StringBuilder text = new(Start);
        foreach (Machine machine in machines)
            text.Append(Part(machine));
        return text.ToString();
    }

    /// <summary>The part of one machine.</summary>
    public static string Part(Machine machine)
    {
        ImmutableArray<Coverage> all = Coverage.Of(machine);
        StringBuilder text = new();
        text.Append("\n# ").Append(machine.Name.ToUpperInvariant()).Append("\n\n");
        WriteCounts(all, text);
        foreach (IGrouping<string, Coverage> section in all.GroupBy(coverage => coverage.Requirement.Section))
            WriteSection(section.Key, section, text);
        WriteBeyond(Coverage.BeyondCatalogue(machine), text);
        return text.ToString();
    }

    private static void WriteCounts(ImmutableArray<Coverage> all, StringBuilder text)
    {
        text.Append("| section | requirements | by a rule | by a row only | built in | not covered |\n|---|--:|--:|--:|--:|--:|\n");
        foreach (IGrouping<string, Coverage> section in all.GroupBy(coverage => coverage.Requirement.Section))
            WriteCounts(section.Key, [.. section], text);
        WriteCounts("**total**", all, text);
    }

    private static void WriteCounts(string title, ImmutableArray<Coverage> part, StringBuilder text)
    {
        int rules = part.Count(coverage => coverage.Rules.Length > 0);
        int rows = part.Count(coverage => coverage.Rules.Length == 0 && coverage.Rows.Length > 0);
        int covered = part.Count(coverage => coverage.IsCovered);
        text.Append(CultureInfo.InvariantCulture, $"| {title} | {part.Length} | {rules} | {rows} | {covered - rules - rows} | {part.Length - covered} |\n");
    }

    private static void WriteSection(string title, IEnumerable<Coverage> section, StringBuilder text)
    {
        text.Append("\n## ").Append(title).Append("\n\n| id | level | kind | requirement | covered by |\n|---|---|---|---|---|\n");
        foreach (Coverage coverage in section)
        {
            Requirement requirement = coverage.Requirement;
            string reference = requirement.Reference.Length == 0 ? "" : $" ({requirement.Reference})";
            text.Append($"| {requirement.Id} | {requirement.Level.ToString().ToUpperInvariant()} | {requirement.Kind} ");
            text.Append($"| {Cell(requirement.Summary + reference)} | {Cell(By(coverage))} |\n");
        }
    }

    private static string By(Coverage coverage)
    {
        List<string> parts = [.. coverage.Rules.Select(rule => $"{rule.Code} `{rule.Name}`")];
        parts.AddRange(coverage.Rows.Select(row => row.Because).Distinct().Select(because => $"row: {because}"));
        if (coverage.BuiltIn.Length > 0)
            parts.Add($"built in: {coverage.BuiltIn}");
        if (coverage.NotCovered.Length > 0)
            parts.Add($"not covered: {coverage.NotCovered}");
        return string.Join("; ", parts);
    }

    private static void WriteBeyond(ImmutableArray<RuleInfo> rules, StringBuilder text)
    {
        text.Append("\n## Beyond the catalogue\n\nRules that the project has added.\n\n| id | level | requirement | covered by |\n|---|---|---|---|\n");
        foreach (RuleInfo rule in rules)
            text.Append($"| {rule.Requirement} | {rule.Level.ToString().ToUpperInvariant()} | {Cell($"{rule.Summary} ({rule.Reference})")} | {rule.Code} `{rule.Name}` |\n");
    }

    // `<` would start a tag, `|` a column.
    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
