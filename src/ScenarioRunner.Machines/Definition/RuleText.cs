namespace ScenarioRunner.Machines.Definition;

/// <param name="Quote">The RFC's own words, or empty.</param>
/// <param name="Help">A hint, or empty.</param>
public sealed record RuleText(string Quote, string Help);
