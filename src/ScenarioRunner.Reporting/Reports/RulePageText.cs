using System.Collections.Immutable;
using System.Text;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Reporting.Reports;

/// <summary>What <c>runner explain</c> prints about a rule.</summary>
/// <param name="Rule">What identifies it.</param>
/// <param name="Why">Prose, or empty.</param>
/// <param name="Bad">A scenario that breaks it, or empty where one would be too long to print.</param>
/// <param name="Good">A scenario that keeps it, or empty.</param>
public sealed record RulePageText(RuleInfo Rule, string Why, string Bad, string Good)
{
    /// <summary>The RFC's own words, or empty.</summary>
    public string Quote { get; init; } = "";

    /// <summary>A hint for who meets the finding, or empty.</summary>
    public string Help { get; init; } = "";

    /// <summary>The profiles of the rule's machine, and whether the rule applies under each; empty where there are none.</summary>
    public ImmutableArray<(string Name, bool Applies)> Profiles { get; init; } = [];

    /// <summary>What makes the answer due that the rule is about, a line each; empty for other rules.</summary>
    public ImmutableArray<string> Due { get; init; } = [];

    public override string ToString()
    {
        var page = new StringBuilder($"{Rule.Code} {Rule.Name} ({Rule.Requirement})\n");
        page.Append($"{Words.Of(Rule.Severity)}, {Words.Of(Rule.Level)}");
        page.Append(Rule.Reference.Length == 0 ? "\n" : $", {Rule.Reference}\n");
        page.Append($"\n{Rule.Summary}\n");
        Append(page, "The RFC", Quote.Length == 0 ? "" : $"\"{Quote}\"");
        Append(page, "Why", Why);
        Append(page, "Due", string.Join('\n', Due));
        Append(page, "Wrong", Bad);
        Append(page, "Right", Good);
        Append(page, "Hint", Help);
        Append(page, "By profile", string.Join('\n', Profiles.Select(profile => $"{profile.Name}: {(profile.Applies ? Words.Of(Rule.Severity) : "does not apply")}")));
        return page.ToString();
    }

    private static void Append(StringBuilder page, string title, string text)
    {
        if (text.Length == 0)
            return;
        page.Append($"\n{title}:\n\n");
        foreach (string line in text.TrimEnd('\n').Split('\n'))
            page.Append(line.Length == 0 ? "\n" : $"    {line}\n");
    }
}
