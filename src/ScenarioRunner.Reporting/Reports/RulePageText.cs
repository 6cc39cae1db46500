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
    public override string ToString()
    {
        var page = new StringBuilder($"{Rule.Code} {Rule.Name} ({Rule.Requirement})\n");
        page.Append($"{Words.Of(Rule.Severity)}, {Words.Of(Rule.Level)}");
        page.Append(Rule.Reference.Length == 0 ? "\n" : $", {Rule.Reference}\n");
        page.Append($"\n{Rule.Summary}\n");
        Append(page, "Why", Why);
        Append(page, "Wrong", Bad);
        Append(page, "Right", Good);
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
