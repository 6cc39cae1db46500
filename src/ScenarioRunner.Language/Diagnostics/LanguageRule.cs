using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Language.Diagnostics;

/// <summary>A rule of the language with its reason, an example that breaks it and one that keeps it.</summary>
public sealed record LanguageRule(RuleInfo Info, string Why, string Bad, string Good)
{
    internal static LanguageRule Of(string code, string name, string summary, string why, string bad, string good, Severity severity = Severity.Error) =>
        new(
            new RuleInfo(
                code,
                name,
                name.ToUpperInvariant(),
                severity == Severity.Error ? RequirementLevel.Must : RequirementLevel.Should,
                severity,
                "",
                "language",
                summary),
            why,
            bad,
            good);
}
