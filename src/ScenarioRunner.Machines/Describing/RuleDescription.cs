using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Machines.Describing;

/// <summary>What the table says about a rule: under which profiles it applies, and what makes an answer due by it.</summary>
/// <param name="Due">One line for each row, and one that says what becomes of a wrong or missing answer; empty for other rules.</param>
public sealed partial record RuleDescription(ImmutableArray<(string Profile, bool Applies)> Profiles, ImmutableArray<string> Due)
{
    public static RuleDescription Of(Machine machine, RuleInfo rule)
    {
        int index = machine.Rules.IndexOf(rule);
        HashSet<string> answers = new(StringComparer.Ordinal);
        List<Row> rows = [];
        foreach (Row row in machine.Rows)
            foreach ((string answer, string by) in Dues(row))
                if (by == rule.Name || IsAbsentUnder(machine, answer, index))
                {
                    answers.Add(answer);
                    if (!rows.Contains(row))
                        rows.Add(row);
                }
        bool checks = rows.Count == 0 || machine.Checks.Any(check => check.Rule == index);
        return new RuleDescription(
            [.. machine.Profiles.Select(profile => (profile, checks || rows.Any(row => Applies(row, profile))))],
            rows.Count == 0 ? [] : [.. rows.Select(Line).Distinct(), Outcome(machine, answers, index)]);
    }

    private static IEnumerable<(string Answer, string Rule)> Dues(Row row)
    {
        foreach (string effect in row.Text.Do)
            foreach (Match match in DueCall().Matches(effect))
                yield return (match.Groups[1].Value, match.Groups[2].Value);
    }

    private static bool IsAbsentUnder(Machine machine, string answer, int rule) =>
        machine.Answers.Any(known => known.Name == answer && known.Absent == rule);

    // A row that names another profile is not for this one.
    private static bool Applies(Row row, string profile) =>
        ProfileTest().Matches(row.Text.When).All(match => match.Groups[1].Value == profile);

    private static string Line(Row row) => $"{row.Text.From}, {row.Text.On}: {row.Because} ({row.Reference})";

    private static string Outcome(Machine machine, HashSet<string> answers, int rule)
    {
        Answer answer = machine.Answers.First(known => answers.Contains(known.Name));
        if (answer.Absent == rule)
            return "A missing answer is noted, a wrong one is a finding of the rule that asks for it.";
        if (answer.Silence)
            return "Right is to send nothing new.";
        return answer.Required
            ? "A step that contradicts the answer is a finding on that step; an answer that never comes makes the verdict incomplete."
            : "A step that contradicts the answer is a finding on that step; an answer that never comes is noted at most.";
    }

    [GeneratedRegex("""due\("([^"]+)", "([^"]+)""")]
    private static partial Regex DueCall();

    [GeneratedRegex(@"profile == (\w+)")]
    private static partial Regex ProfileTest();
}
