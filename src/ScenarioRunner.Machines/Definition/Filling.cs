using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Definition;

/// <summary>Value for a field that the text left out.</summary>
/// <param name="May">The value is one possibility; the next fitting filling for the same field is another.</param>
public sealed record Filling(int Field, ImmutableArray<Trigger> On, ulong From, Evaluate? When, Evaluate Value, bool May);
