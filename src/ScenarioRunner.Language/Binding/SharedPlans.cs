using ScenarioRunner.Language.Expansion;
using ScenarioRunner.Language.Syntax;

namespace ScenarioRunner.Language.Binding;

/// <summary>What instances of a scenario have in common: bound once, for all of them.</summary>
internal sealed class SharedPlans
{
    /// <summary>Null: the block does not bind.</summary>
    public Dictionary<BlockNode, Plan?> Blocks { get; } = new(ReferenceEqualityComparer.Instance);

    public Dictionary<LineSyntax, BoundStep> Steps { get; } = new(ReferenceEqualityComparer.Instance);
}
