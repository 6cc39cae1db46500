using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Definition;

/// <summary>A variable that a <c>use</c> line may set.</summary>
/// <param name="Values">What it may be set to; empty: any value of its type.</param>
public sealed record Setting(int Variable, ImmutableArray<long> Values);
