namespace ScenarioRunner.Machines.Loading;

/// <summary>What a rule's page says beside what identifies it.</summary>
/// <param name="Why">Prose.</param>
/// <param name="Bad">A scenario that breaks the rule.</param>
/// <param name="Good">The same, kept.</param>
public sealed record RulePage(string Why, string Bad, string Good);
