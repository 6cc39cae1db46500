using System.Text;
using ScenarioRunner.Language.Text;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Language.Expansion;

/// <summary>
/// Goes through a plan once for each run. A run is the list of its choices; the next run changes the last choice
/// that can go on and starts anew from there. So runs come in the order of the text, the last choice changing
/// fastest, and nothing but the current run is kept.
/// </summary>
internal sealed class RunWalker(SequencePlan plan, string instance, bool labelled)
{
    private readonly List<(int Taken, int Of)> _choices = [];
    private readonly List<string> _labels = [];
    private int _next;

    public IEnumerable<Run> Runs()
    {
        do
        {
            _next = 0;
            _labels.Clear();
            List<Occurrence> steps = new((int)Math.Min(plan.Cost, HsLimits.RunSteps));
            Walk(plan, new Scope(null), steps);
            yield return new Run(Label(), steps);
        }
        while (Advance());
    }

    private string? Label()
    {
        if (!labelled)
            return null;
        if (instance.Length > 0)
            _labels.Insert(0, instance);
        return string.Join(", ", _labels);
    }

    /// <summary>Recursion goes no deeper than blocks are nested, which the parser caps.</summary>
    private void Walk(Plan part, Scope scope, List<Occurrence> steps)
    {
        switch (part)
        {
            case StepsPlan plain:
                foreach (Step step in plain.Steps)
                    steps.Add(new Occurrence(step, scope));
                break;
            case SequencePlan sequence:
                foreach (Plan inner in sequence.Parts)
                    Walk(inner, scope, steps);
                break;
            case LoopPlan loop:
                for (int round = 0; round < loop.Rounds; round++)
                    Walk(loop.Body, new Scope(scope), steps);
                break;
            case ChoicePlan choice:
                int taken = Choose(choice.Branches.Length);
                if (choice.Branches.Length > 1)
                    _labels.Add(choice.Label(taken));
                Walk(choice.Branches[taken], scope, steps);
                break;
            case ParPlan par:
                WalkPar(par, scope, steps);
                break;
        }
    }

    private void WalkPar(ParPlan par, Scope scope, List<Occurrence> steps)
    {
        List<List<Occurrence>> branches = [];
        foreach (SequencePlan branch in par.Branches)
        {
            List<Occurrence> inner = [];
            Walk(branch, scope, inner);
            branches.Add(inner);
        }

        int[] done = new int[branches.Count];
        List<int> order = [];
        List<int> open = [.. Enumerable.Range(0, branches.Count).Where(b => branches[b].Count > 0)];
        bool isChoice = open.Count > 1;
        while (open.Count > 0)
        {
            int branch = open[Choose(open.Count)];
            order.Add(branch);
            steps.Add(branches[branch][done[branch]++]);
            if (done[branch] == branches[branch].Count)
                open.Remove(branch);
        }

        if (isChoice)
            _labels.Add($"{par.Name}:{Letters(order)}");
    }

    private int Choose(int of)
    {
        if (of == 1)
            return 0;
        if (_next == _choices.Count)
            _choices.Add((0, of));
        return _choices[_next++].Taken;
    }

    private bool Advance()
    {
        while (_choices.Count > 0)
        {
            (int taken, int of) = _choices[^1];
            _choices.RemoveAt(_choices.Count - 1);
            if (taken + 1 < of)
            {
                _choices.Add((taken + 1, of));
                return true;
            }
        }

        return false;
    }

    /// <summary><c>ABAB</c>; a long order in counts, <c>A12B3</c>; branches past the 26th as <c>(27)</c>.</summary>
    private static string Letters(List<int> order)
    {
        const int LongestPlain = 40;
        StringBuilder text = new();
        for (int i = 0, same; i < order.Count; i += same)
        {
            same = 1;
            while (order.Count > LongestPlain && i + same < order.Count && order[i + same] == order[i])
                same++;
            text.Append(order[i] < 26 ? ((char)('A' + order[i])).ToString() : $"({order[i] + 1})");
            if (same > 1)
                text.Append(same);
        }

        return text.ToString();
    }
}
