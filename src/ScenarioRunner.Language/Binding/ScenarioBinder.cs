using System.Collections.Immutable;
using System.Numerics;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Expansion;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Language.Text;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Language.Binding;

/// <summary>Binds one scenario: every instance of it, so that a fault of any is found.</summary>
internal sealed class ScenarioBinder(
    SourceText source,
    ScenarioSyntax syntax,
    string name,
    Span span,
    Func<string, IVocabulary?> vocabularies,
    FindingList findings)
{
    private readonly EachValues _each = EachValues.Read(source, syntax, findings);
    private readonly ImmutableArray<LineSyntax> _bodyLines = [.. Lines(syntax.Body)];

    private sealed record Instance(string Label, BoundHeader Header, SequencePlan Plan, BigInteger Runs);

    public ImmutableArray<Scenario> Bind()
    {
        if (syntax.Opening is { HasVariables: true } opening && _each.Count > 0 && opening.Statement is ScenarioStatement { Name: { } title } && title.Text.Contains('$', StringComparison.Ordinal))
            findings.Add(BindingRules.MisplacedVariable, title.Span, "variables come after the scenario line, so its name cannot hold one");
        if (_bodyLines.IsEmpty && !syntax.HasFaultyLines)
            findings.Add(BindingRules.EmptyScenario, syntax.Opening?.Code ?? default, "the scenario has no steps");
        bool headerVaries = syntax.Header.Any(line => line.HasVariables);
        SharedPlans? shared = headerVaries || _each.Count <= 1 ? null : new();
        List<Instance> instances = [.. Enumerable.Range(0, InstancesToBind()).Select(i => Bind(i, shared))];
        return headerVaries
            ? [.. instances.Select(instance => ToScenario([instance], labelled: instances.Count > 1))]
            : [ToScenario(instances, labelled: false)];
    }

    private int InstancesToBind()
    {
        if (_each.Count > HsLimits.Instances)
            return 1;
        int count = (int)_each.Count;
        if ((long)count * (_bodyLines.Length + 1) <= HsLimits.InstanceLines)
            return count;
        findings.Add(
            LimitRules.TooManyInstances,
            syntax.Header.First(line => line.Statement is EachStatement).Code,
            $"{count} instances of {_bodyLines.Length} lines are over the limit of {HsLimits.InstanceLines} lines");
        return 1;
    }

    private Instance Bind(int index, SharedPlans? shared)
    {
        InstanceText text = new(source, _each, index, findings);
        IEnumerable<StatementSyntax?> body = _bodyLines.Select(text.Statement);
        if (syntax.BodyHasVariables)
            body = [.. body]; // what is wrong with them comes first
        IEnumerable<StatementSyntax> headerLines = syntax.Header.Where(line => line.Statement is not EachStatement).Select(text.Statement).OfType<StatementSyntax>();
        BoundHeader header = new HeaderBinder(vocabularies, source.Path, findings).Bind(headerLines, body, span);
        StepBinder steps = new(header.Machines, header.Participants, header.Machines.IsIncomplete ? new FindingList() : findings);
        SequencePlan plan = new PlanBuilder(text, steps, shared, findings).Build(syntax.Body);
        new LabelCheck(findings).Check(plan);
        return new Instance(_each.Label(index), header, plan, CountRuns(plan));
    }

    private BigInteger CountRuns(SequencePlan plan)
    {
        Span place = syntax.Body.OfType<BlockNode>().FirstOrDefault()?.Line.Code ?? span;
        if (plan.Cost > HsLimits.RunSteps)
        {
            findings.Add(LimitRules.TooManySteps, place, $"a run has more than {HsLimits.RunSteps} steps");
            return BigInteger.One;
        }

        if (RunCounter.Count(plan) is { } count)
            return count;
        findings.Add(LimitRules.UncountableRuns, place, "the branches of a par come in too many different lengths to count the runs");
        return BigInteger.One;
    }

    private Scenario ToScenario(IReadOnlyList<Instance> instances, bool labelled)
    {
        BoundHeader header = instances[0].Header;
        BigInteger count = RunCounter.Cap(instances.Aggregate(BigInteger.Zero, (sum, instance) => sum + instance.Runs));
        bool hasLabels = labelled || count > 1;
        return new Scenario
        {
            Source = source,
            Name = name,
            Span = span,
            Tags = header.Tags,
            Uses = header.Machines.Uses,
            Profile = header.Profile,
            Participants = [.. instances.SelectMany(i => i.Header.Participants.Names).Distinct(StringComparer.Ordinal)],
            Given = header.Given,
            RunCount = count,
            Runs = () => instances.SelectMany(instance => new RunWalker(instance.Plan, instance.Label, hasLabels).Runs()),
        };
    }

    private static IEnumerable<LineSyntax> Lines(ImmutableArray<NodeSyntax> nodes)
    {
        foreach (NodeSyntax node in nodes)
        {
            if (node is LineSyntax own)
                yield return own;
            else
                foreach (LineSyntax line in ((BlockNode)node).Branches.SelectMany(Lines))
                    yield return line;
        }
    }
}
