using System.Collections.Immutable;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Expansion;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Language.Text;

namespace ScenarioRunner.Language.Binding;

/// <summary>Binds the body of one instance. Recursion goes as deep as blocks are nested, which the parser caps.</summary>
/// <param name="shared">What other instances have bound already and this one can take over; null where the header differs.</param>
internal sealed class PlanBuilder(
    InstanceText text,
    StepBinder steps,
    Dictionary<NodeSyntax, Plan?>? shared,
    FindingList findings)
{
    public SequencePlan Build(ImmutableArray<NodeSyntax> nodes) => new([.. nodes.Select(Node).OfType<Plan>()]);

    private Plan? Node(NodeSyntax node)
    {
        if (findings.IsFull)
            return null;
        bool isSame = shared is not null && !(node is BlockNode inner ? inner.HasVariables : node.Line.HasVariables);
        if (isSame && shared!.TryGetValue(node, out Plan? known))
            return known;
        Plan? plan = node is BlockNode block ? Block(block) : Step(node.Line);
        if (isSame)
            shared![node] = plan;
        return plan;
    }

    private StepPlan? Step(LineSyntax line) =>
        text.Statement(line) is StepSyntax syntax && steps.Bind(syntax) is { } step ? new StepPlan(step, syntax) : null;

    private Plan? Block(BlockNode block)
    {
        ImmutableArray<SequencePlan> branches = [.. block.Branches.Select(Build)];
        string word = block.Word.ToString().ToLowerInvariant();
        string name = $"{word}@{block.Line.Number}";
        return block.Word switch
        {
            BlockWord.Loop => Loop(block.Line, branches[0]),
            BlockWord.Opt => new ChoicePlan(name, true, [branches[0], new SequencePlan([])]),
            BlockWord.Alt => new ChoicePlan(name, false, branches),
            _ => new ParPlan(name, branches),
        };
    }

    private LoopPlan? Loop(LineSyntax line, SequencePlan body)
    {
        if (text.Statement(line) is not BlockStatement loop)
            return null;
        if (loop.Rounds is >= 1 and <= HsLimits.LoopRounds)
            return new LoopPlan((int)loop.Rounds, body);
        findings.Add(
            LimitRules.RoundsOutOfRange,
            line.Code,
            $"a loop has 1 to {HsLimits.LoopRounds} rounds, not {loop.RoundsText}");
        return null;
    }
}
