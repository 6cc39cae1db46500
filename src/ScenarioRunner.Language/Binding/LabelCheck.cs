using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Expansion;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Binding;

/// <summary>Follows labels through the blocks: sent before they are named, once, and ended once, in every run.</summary>
internal sealed class LabelCheck(FindingList findings)
{
    /// <param name="Always">Sent in every run that comes here.</param>
    /// <param name="Ended">Where it was delivered or dropped in some run that comes here.</param>
    private readonly record struct Known(bool Always, Span? Ended, Span Span);

    private readonly record struct Key(int Scope, string Label);

    private readonly Dictionary<Key, Known> _known = [];
    private readonly Stack<(Key Key, Known? Before)> _changes = new();
    private readonly List<(int Id, bool Repeats)> _scopes = [(0, false)];
    private int _lastScope;

    public void Check(Plan plan)
    {
        switch (plan)
        {
            case StepsPlan { NamesLabels: true } steps:
                Check(steps);
                break;
            case SequencePlan sequence:
                foreach (Plan part in sequence.Parts)
                    Check(part);
                break;
            case LoopPlan loop:
                _scopes.Add((++_lastScope, loop.Rounds > 1));
                Check(loop.Body);
                _scopes.RemoveAt(_scopes.Count - 1);
                break;
            case ChoicePlan choice:
                Branch(choice.Branches, oneOf: true);
                break;
            case ParPlan par:
                Branch(par.Branches, oneOf: false);
                break;
        }
    }

    private void Check(StepsPlan plan)
    {
        int labelled = 0;
        foreach (Step step in plan.Steps)
            if (step is MessageStep { Label: { } label })
                Send(label, plan.Labels[labelled++]);
            else if (step is ArrivalStep arrival)
                Arrive(arrival);
    }

    private void Send(string label, Span span)
    {
        Key key = new(_scopes[^1].Id, label);
        if (_known.TryGetValue(key, out Known first))
            ReportRepeated(label, span, first.Span);
        else
            Set(key, new Known(true, null, span));
    }

    private void Arrive(ArrivalStep step)
    {
        int scope = _scopes.FindLastIndex(s => _known.ContainsKey(new Key(s.Id, step.Label)));
        if (scope < 0)
        {
            findings.Add(
                BindingRules.UnknownLabel,
                step.LabelSpan,
                $"no message before this step has the label `{step.Label}`",
                Suggestion.Nearest(step.Label, _known.Keys.Select(k => k.Label).Take(100)) is { } meant
                    ? $"did you mean `{meant}`?"
                    : $"label it where it is sent: `client ~> server: SYN as {step.Label}`");
            return;
        }

        Key key = new(_scopes[scope].Id, step.Label);
        Known known = _known[key];
        bool again = known.Ended is not null || _scopes.Skip(scope + 1).Any(s => s.Repeats);
        if (!known.Always)
            findings.Add(BindingRules.UnknownLabel, step.LabelSpan, $"`{step.Label}` is not sent in every run that comes here", related: new(known.Span, "sent here"));
        if (step.Kind == ArrivalKind.Duplicate)
            return;
        if (again)
            ReportEnded(step.Label, step.LabelSpan, known.Ended);
        Set(key, known with { Ended = step.LabelSpan });
    }

    private void ReportEnded(string label, Span span, Span? before) => findings.Add(
        BindingRules.LabelEnded,
        span,
        before is null ? $"`{label}` is sent once, and a later round would end it again" : $"`{label}` has arrived or been dropped already",
        $"`duplicate {label}` lets a further copy arrive",
        related: before is { } first ? new(first, "ended here") : null);

    private void ReportRepeated(string label, Span span, Span first) =>
        findings.Add(BindingRules.RepeatedLabel, span, $"the label `{label}` is taken", related: new(first, "given here"));

    /// <summary>All branches begin from the same place; what they changed is joined behind them.</summary>
    /// <param name="oneOf">One branch runs (alt, opt), or all do (par).</param>
    private void Branch(IReadOnlyList<SequencePlan> branches, bool oneOf)
    {
        Dictionary<Key, List<Known>> after = [];
        foreach (SequencePlan branch in branches)
        {
            int mark = _changes.Count;
            Check(branch);
            foreach ((Key key, Known value) in Undo(mark))
                (after.TryGetValue(key, out List<Known>? values) ? values : after[key] = []).Add(value);
        }

        bool Always(Key key, List<Known> values) => (_known.TryGetValue(key, out Known before) && before.Always)
            || (oneOf ? values.Count == branches.Count && values.TrueForAll(v => v.Always) : values.Exists(v => v.Always));
        foreach ((Key key, List<Known> values) in after)
        {
            if (!oneOf && values.Count > 1)
                CheckTogether(key, values);
            Set(key, new Known(Always(key, values), values.Find(v => v.Ended is not null).Ended, values[0].Span));
        }
    }

    /// <summary>The branches of a par all run: what two of them do is done twice.</summary>
    private void CheckTogether(Key key, List<Known> branches)
    {
        if (!_known.TryGetValue(key, out Known before))
            ReportRepeated(key.Label, branches[1].Span, branches[0].Span);
        else if (before.Ended is null && branches.FindAll(b => b.Ended is not null) is [var first, var second, ..])
            ReportEnded(key.Label, second.Ended!.Value, first.Ended);
    }

    private void Set(Key key, Known known)
    {
        _changes.Push((key, _known.TryGetValue(key, out Known before) ? before : null));
        _known[key] = known;
    }

    /// <summary>Takes the changes since the mark back and tells what they had come to.</summary>
    private Dictionary<Key, Known> Undo(int mark)
    {
        Dictionary<Key, Known> changed = [];
        while (_changes.Count > mark)
        {
            (Key key, Known? before) = _changes.Pop();
            changed.TryAdd(key, _known[key]);
            if (before is null)
                _known.Remove(key);
            else
                _known[key] = before.Value;
        }

        return changed;
    }
}
