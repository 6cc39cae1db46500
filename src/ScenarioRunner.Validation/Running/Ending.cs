using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Expressions;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Validation.Running;

/// <summary>What a world amounts to at the end of the run: answers that never came, states left open, announcements that were not kept.</summary>
internal sealed class Ending
{
    private readonly Course _course;
    private readonly HashSet<(string Endpoint, int Layer)> _expectedStates = [];
    private readonly bool _expectsTransient;

    public Ending(Course course)
    {
        _course = course;
        foreach (Claim claim in LastClaims())
        {
            int layer = course.LayerNamed(claim.Layer);
            _expectedStates.Add((claim.Endpoint.ToString(), layer));
            _expectsTransient |= course.Layers[layer].Definition.States.Any(state => !state.Final && state.Name == claim.Value.Text);
        }
    }

    public Outcome Of(World world)
    {
        List<Found> all = [];
        for (Trail? trail = world.Trail; trail is not null; trail = trail.Before)
            for (int i = trail.Findings.Length - 1; i >= 0; i--)
                all.Add(new Found(trail.Step, trail.Findings[i], IsAnnounced(trail.Step, trail.Findings[i]), trail.Guess));
        all.Reverse();
        bool incomplete = false;
        foreach ((int step, Finding finding) in Late(world))
        {
            bool announced = IsAnnounced(step, finding);
            all.Add(new Found(step, finding, announced, Guess: false));
            incomplete |= finding.Severity == Severity.Warning && !announced;
        }

        return Weigh(world, all, incomplete);
    }

    private bool IsAnnounced(int step, Finding finding) => Announcements.Cover(_course.Run.Steps[step].Step, finding);

    private Outcome Weigh(World world, List<Found> found, bool incomplete)
    {
        List<Told> all = Consequences.Gather(found, name => ConnectionOf(world, name));
        Dictionary<int, List<Finding>> byStep = [];
        foreach (Told told in all)
        {
            if (!byStep.TryGetValue(told.Step, out List<Finding>? list))
                byStep[told.Step] = list = [];
            list.Add(told.Finding);
        }

        List<Finding> open = [.. all.Where(told => !told.Announced && !told.OfAnother).Select(told => told.Finding)];
        foreach (int step in _course.Announced)
            foreach (Finding missing in Missing(_course.Run.Steps[step].Step, byStep.GetValueOrDefault(step)))
                open.Add(missing);
        int errors = open.Sum(finding => Count(finding, Severity.Error));
        return new Outcome(
            world,
            [.. open.OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal)],
            byStep,
            errors > 0 ? Verdict.Fail : incomplete ? Verdict.Incomplete : Verdict.Pass,
            errors,
            open.Sum(finding => Count(finding, Severity.Warning)));
    }

    private static int Count(Finding finding, Severity severity) =>
        (finding.Severity == severity ? 1 : 0) + finding.Consequences.Count(consequence => consequence.Severity == severity);

    private static int ConnectionOf(World world, string endpoint) =>
        world.Connections.FindIndex(connection => connection.First.Name == endpoint || connection.Second.Name == endpoint);

    private IEnumerable<Finding> Missing(Step step, List<Finding>? findings)
    {
        foreach (Announcement announced in step.Announced)
            if (Unknown(announced) is { } unknown)
                yield return unknown;
            else if (findings?.Exists(finding => finding.Rule.IsCalled(announced.Rule)) != true)
                yield return new Finding
                {
                    Rule = ExpectationRules.Announced,
                    Severity = Severity.Error,
                    Span = announced.Span,
                    Message = $"{announced.Rule} is announced here but does not come",
                    Expected = announced.Rule,
                    Actual = findings is { Count: > 0 } ? string.Join(", ", findings.Select(finding => finding.Rule.Name)) : "no finding",
                };
    }

    private Finding? Unknown(Announcement announced)
    {
        ImmutableArray<RuleInfo> rules = [.. _course.Layers.SelectMany(layer => layer.Definition.Rules)];
        if (rules.Any(rule => rule.IsCalled(announced.Rule)) || ExpectationRules.All.Any(rule => rule.IsCalled(announced.Rule)))
            return null;
        string hint = Nearest.Hint(announced.Rule.ToLowerInvariant(), [.. rules.Select(rule => rule.Name), .. rules.Select(rule => rule.Requirement.ToLowerInvariant())]);
        return new Finding
        {
            Rule = ExpectationRules.UnknownRule,
            Severity = Severity.Error,
            Span = announced.Span,
            Message = $"there is no rule {announced.Rule}{hint}",
            Expected = "a rule's code, name or catalogue id",
            Actual = announced.Rule,
            Help = "runner rules",
        };
    }

    // Findings that only the end of the run shows.
    private List<(int Step, Finding Finding)> Late(World world)
    {
        List<(int, Finding)> late = [];
        for (int i = 0; i < world.Connections.Count; i++)
        {
            int before = late.Count;
            foreach (bool first in (bool[])[true, false])
                AddUnanswered(world, i, first, late);
            if (!late.Skip(before).Any(pair => pair.Item2.Severity == Severity.Warning))
                AddLeftOpen(world, i, late);
        }

        return late;
    }

    private void AddUnanswered(World world, int connection, bool first, List<(int, Finding)> late)
    {
        Frame frame = _course.At(world, connection, first, -1);
        if (!frame.Self.HasMachine || _expectsTransient)
            return;
        foreach (Due due in frame.Self.Dues.ToArray())
        {
            Answer answer = frame.Machine.Answers[due.Answer];
            if (answer.Silence || due.Step < 0)
                continue;
            frame = _course.At(world, connection, first, due.Step);
            late.Add((due.Step, _course.Of(connection).Writer.Unanswered(frame, due)));
        }
    }

    private void AddLeftOpen(World world, int index, List<(int, Finding)> late)
    {
        Connection connection = world.Connections[index];
        Layer layer = _course.Of(index);
        Machine machine = layer.Definition;
        RuleInfo? rule = machine.LeftOpenRule < 0 ? null : machine.Rules[machine.LeftOpenRule];
        foreach (Endpoint endpoint in (Endpoint[])[connection.First, connection.Second])
        {
            if (rule is null || !endpoint.HasMachine || machine.States[endpoint.State].Final || endpoint.StateCause < 0 || _expectedStates.Contains((endpoint.Name, _course.Layers.IndexOf(layer))))
                continue;
            Span place = FindingWriter.PlaceOf(_course.Run.Steps[endpoint.StateCause].Step);
            late.Add((endpoint.StateCause, layer.Writer.LeftOpen(endpoint, rule, place, endpoint.StateReference)));
            return;
        }
    }

    // The expectations behind the last message, call or wait.
    private IEnumerable<Claim> LastClaims()
    {
        for (int i = _course.Run.Steps.Count - 1; i >= 0; i--)
        {
            if (_course.Run.Steps[i].Step is ExpectStep expect)
            {
                foreach (Claim claim in expect.Claims.Where(claim => claim.Variable.Length == 0))
                    yield return claim;
            }
            else if (_course.Run.Steps[i].Step is not NoteStep)
            {
                yield break;
            }
        }
    }
}

/// <summary>A world at its end.</summary>
/// <param name="Findings">Those that nobody announced, in the order of their places.</param>
/// <param name="ByStep">All of them by the step they stand on.</param>
internal sealed record Outcome(
    World World,
    ImmutableArray<Finding> Findings,
    Dictionary<int, List<Finding>> ByStep,
    Verdict Verdict,
    int Errors,
    int Warnings);
