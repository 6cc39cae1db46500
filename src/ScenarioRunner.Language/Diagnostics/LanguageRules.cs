using System.Collections.Immutable;

namespace ScenarioRunner.Language.Diagnostics;

/// <summary>All rules of the language, by code.</summary>
public static class LanguageRules
{
    public static ImmutableArray<LanguageRule> All { get; } =
        [.. SyntaxRules.All, .. BindingRules.All, .. LimitRules.All];
}
