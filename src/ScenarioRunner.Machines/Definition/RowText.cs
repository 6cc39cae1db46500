using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Definition;

/// <summary>The row as it was written, for tables and diagrams.</summary>
public sealed record RowText(string From, string On, string When, ImmutableArray<string> Do, string To, string File, int Line)
{
    /// <summary>The only view of the machine that shows the row; empty for all.</summary>
    public string View { get; init; } = "";
}
