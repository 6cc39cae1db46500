namespace ScenarioRunner.Benchmarks;

/// <summary>A line of the table.</summary>
/// <param name="Target">What is asked for; empty where nothing is.</param>
/// <param name="Measured">The median, with its unit.</param>
/// <param name="Best">The best round, or empty.</param>
/// <param name="Ratio">Against a baseline of the same run, or empty.</param>
internal sealed record Figure(string Name, string Target, string Measured, string Best, string Ratio);
