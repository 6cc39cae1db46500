using System.Collections.Immutable;
using System.Numerics;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Model.Scenarios;

/// <summary><c>use tls 1.2 with kex=rsa</c></summary>
/// <param name="Machine">Name (<c>tcp</c>, <c>tls</c>) or the path of a machine of the user's own.</param>
public sealed record MachineUse(
    Span Span,
    string Machine,
    bool IsPath,
    string? Version,
    ImmutableArray<MessageAttribute> Settings);

/// <summary>A bound scenario: names resolved, blocks not yet expanded.</summary>
public sealed record Scenario
{
    public required SourceText Source { get; init; }

    public required string Name { get; init; }

    public required Span Span { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>In play, outermost last; never empty: inferred from the message names without <c>use</c>.</summary>
    public ImmutableArray<MachineUse> Uses { get; init; } = [];

    /// <summary>Null: each machine's default.</summary>
    public string? Profile { get; init; }

    /// <summary>In order of first use or as declared.</summary>
    public ImmutableArray<string> Participants { get; init; } = [];

    public ImmutableArray<Claim> Given { get; init; } = [];

    /// <summary>How many runs the blocks and <c>each</c> stand for.</summary>
    public required BigInteger RunCount { get; init; }

    /// <summary>The runs, made one by one as they are asked for. The caller checks <see cref="RunCount"/> against its cap first.</summary>
    public required Func<IEnumerable<Run>> Runs { get; init; }
}
