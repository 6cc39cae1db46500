using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Definition;

/// <summary>A message that implies a local call before it, such as a SYN that implies connect.</summary>
/// <param name="Call">Index into <see cref="Machine.Calls"/>.</param>
public sealed record Implied(ImmutableArray<Trigger> On, ulong From, Evaluate? When, int Call);
