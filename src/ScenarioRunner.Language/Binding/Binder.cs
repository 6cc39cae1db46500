using System.Collections.Immutable;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Language.Binding;

/// <summary>Syntax to scenarios: resolves every name and reports what cannot be resolved.</summary>
public static class Binder
{
    /// <param name="vocabularies">The words of a machine by its name or path; null where there is none.</param>
    /// <param name="defaultName">The name of a scenario that has none: the file's name without extension.</param>
    public static BoundFile Bind(SyntaxTree tree, Func<string, IVocabulary?> vocabularies, string defaultName)
    {
        FindingList findings = new(tree.FindingsBefore + tree.Findings.Length);
        ImmutableArray<string> names = NameAll(tree, defaultName, findings);
        List<(string Name, Span Span, ImmutableArray<Scenario> Bound)> bound = [];
        for (int i = 0; i < tree.Scenarios.Length; i++)
        {
            Span span = SpanOf(tree, i);
            bound.Add((names[i], span, new ScenarioBinder(tree.Source, tree.Scenarios[i], names[i], span, vocabularies, findings).Bind()));
        }

        ImmutableArray<Finding> all =
            [.. tree.Findings.Concat(findings.ToImmutable()).OrderBy(f => f.Span.Start).ThenBy(f => f.Rule.Code, StringComparer.Ordinal)];
        if (bound.Count == 0)
            return new BoundFile([], all) { Broken = [new BrokenScenario(defaultName, default, all)] };
        return Part(bound, all, findings.IsFull);
    }

    // What is not listed may be anywhere: then no scenario is known to be sound.
    private static BoundFile Part(List<(string Name, Span Span, ImmutableArray<Scenario> Bound)> bound, ImmutableArray<Finding> findings, bool isFull)
    {
        ImmutableArray<Scenario>.Builder sound = ImmutableArray.CreateBuilder<Scenario>();
        ImmutableArray<BrokenScenario>.Builder broken = ImmutableArray.CreateBuilder<BrokenScenario>();
        int next = 0;
        for (int i = 0; i < bound.Count; i++)
        {
            int first = next;
            while (next < findings.Length && (i == bound.Count - 1 || findings[next].Span.Start < bound[i].Span.End))
                next++;
            ImmutableArray<Finding> own = findings[first..next];
            if (isFull || own.Any(f => f.Severity == Severity.Error))
                broken.Add(new BrokenScenario(bound[i].Name, bound[i].Span, own));
            else
                sound.AddRange(bound[i].Bound);
        }

        return new BoundFile(sound.ToImmutable(), findings) { Broken = broken.ToImmutable() };
    }

    private static ImmutableArray<string> NameAll(SyntaxTree tree, string defaultName, FindingList findings)
    {
        Dictionary<string, Span> seen = new(StringComparer.Ordinal);
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>();
        foreach (ScenarioSyntax scenario in tree.Scenarios)
        {
            ScenarioStatement? statement = scenario.Opening?.Statement as ScenarioStatement;
            string name = statement?.Name.Text ?? defaultName;
            Span span = statement?.Name.Span ?? default;
            if (!seen.TryAdd(name, span))
                findings.Add(
                    BindingRules.RepeatedScenario,
                    span,
                    $"the file has another scenario called `{name}`",
                    related: seen[name].Length > 0 ? new RelatedPlace(seen[name], "the first one") : null);
            names.Add(name);
        }

        return names.ToImmutable();
    }

    /// <summary>From the scenario's first line up to the next scenario.</summary>
    private static Span SpanOf(SyntaxTree tree, int index)
    {
        int start = index == 0 ? 0 : tree.Scenarios[index].Opening!.Span.Start;
        int end = index + 1 < tree.Scenarios.Length ? tree.Scenarios[index + 1].Opening!.Span.Start : tree.Source.Text.Length;
        return Span.Between(start, end);
    }
}
