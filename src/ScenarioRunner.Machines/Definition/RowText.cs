using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Definition;

/// <summary>The row as it was written, for tables and diagrams.</summary>
public sealed record RowText(string From, string On, string When, ImmutableArray<string> Do, string To, string File, int Line);
