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
    SharedPlans? shared,
    FindingList findings)
{
    public SequencePlan Build(ImmutableArray<NodeSyntax> nodes)
    {
        ImmutableArray<Plan>.Builder parts = ImmutableArray.CreateBuilder<Plan>();
        StepsBuilder plain = new(nodes.Length);
        foreach (NodeSyntax node in nodes)
        {
            if (findings.IsFull)
                break;
            if (node is LineSyntax line)
            {
                plain.Add(Step(line));
                continue;
            }

            plain.Finish(parts);
            if (Block((BlockNode)node) is { } block)
                parts.Add(block);
        }

        plain.Finish(parts);
        return new SequencePlan(parts.DrainToImmutable());
    }

    private BoundStep Step(LineSyntax line)
    {
        bool isSame = shared is not null && !line.HasVariables;
        if (isSame && shared!.Steps.TryGetValue(line, out BoundStep known))
            return known;
        StepSyntax? syntax = text.Statement(line) as StepSyntax;
        BoundStep step = new(syntax is null ? null : steps.Bind(syntax), syntax is MessageStatement { Label: { } label } ? label.Span : default);
        if (isSame)
            shared!.Steps[line] = step;
        return step;
    }

    private Plan? Block(BlockNode block)
    {
        bool isSame = shared is not null && !block.HasVariables;
        if (isSame && shared!.Blocks.TryGetValue(block, out Plan? known))
            return known;
        Plan? plan = Bind(block);
        if (isSame)
            shared!.Blocks[block] = plan;
        return plan;
    }

    private Plan? Bind(BlockNode block)
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
