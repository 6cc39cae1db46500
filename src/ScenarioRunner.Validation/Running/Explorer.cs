using System.Collections.Immutable;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Validation.Running;

/// <summary>Follows a run step by step through all worlds that explain it.</summary>
internal sealed class Explorer
{
    private readonly Course _course;
    private readonly Messages _messages;
    private readonly MissingSteps _missing;
    private readonly Recovery _recovery;
    private readonly Calls _calls;
    private readonly Clock _clock;
    private readonly Arrivals _arrivals;
    private readonly Expectations _expectations;
    private readonly Packet[] _templates;
    private readonly Stack? _stack;
    private readonly List<Refused> _refused = [];
    private List<World> _worlds = [];
    private List<World> _spare = [];
    private int _lastFault = int.MinValue / 2;

    public Explorer(Course course)
    {
        _course = course;
        _messages = new Messages(course);
        _calls = new Calls(course);
        _missing = new MissingSteps(course, _messages, _calls);
        _recovery = new Recovery(course, _messages, _missing);
        _clock = new Clock(course);
        _arrivals = new Arrivals(course, _messages);
        _expectations = new Expectations(course);
        _stack = course.Layers.Length > 1 ? new Stack(course, this, _messages, _calls) : null;
        _templates = [.. course.Layers.Select(layer => new Packet(layer.Definition.Fields.Length))];
    }

    /// <summary>The worlds left at the end, cheapest first; never empty.</summary>
    public IReadOnlyList<World> Explore()
    {
        World start = _course.Begin();
        new Starts(_course, _calls).Apply(start);
        _worlds.Add(start);
        for (int step = 0; step < _course.Run.Steps.Count; step++)
            Take(_course.Run.Steps[step], step);
        return _worlds;
    }

    private void Take(Occurrence occurrence, int step)
    {
        if (occurrence.Step.Time is { } time)
            foreach (World world in _worlds)
                _clock.Advance(world, time, step);
        if (Selection.IsAnnounced(occurrence.Step))
            _course.Announced.Add(step);
        switch (occurrence.Step)
        {
            case MessageStep message:
                TakeMessages(message, occurrence.Scope, step);
                break;
            case ArrivalStep arrival:
                TakeArrival(arrival, occurrence.Scope, step);
                break;
            case CallStep call:
                TakeCall(call, step);
                break;
            case WaitStep wait:
                foreach (World world in _worlds)
                    _clock.Wait(world, wait.Duration, step);
                break;
            case ExpectStep expect:
                Expect(expect, step);
                break;
        }
    }

    private void TakeMessages(MessageStep step, Scope scope, int index)
    {
        (int pair, bool fromFirst) = _course.Topology.Between(step.From.ToString(), step.To.ToString());
        if (_stack is not null && !step.Injected)
        {
            _stack.Take(step, scope, index, pair, fromFirst);
            return;
        }

        for (int part = 0; part < step.Messages.Length; part++)
            Take(part, step, scope, index, pair, fromFirst, step.Carriage, step.Label);
    }

    /// <summary>One message of a line in its own layer.</summary>
    public void Take(int part, MessageStep step, Scope scope, int index, int pair, bool fromFirst, Carriage carriage, string? label)
    {
        Message message = step.Messages[part];
        int layer = _course.Layers.Length == 1 ? 0 : _course.LayerNamed(message.Layer);
        _course.Layers[layer].Dialect.Read(message, _templates[layer]);
        Take(new Sending(index, message, _templates[layer], _course.Place(pair, layer), fromFirst, carriage, label, scope) { Part = part }, step);
    }

    /// <summary>Something that happens in every world; where it makes further worlds, all of them are followed for a while.</summary>
    public void Each(Action<World, List<World>> happens, int step)
    {
        List<World> results = [];
        foreach (World world in _worlds)
            happens(world, results);
        if (results.Count > _worlds.Count)
            _lastFault = step;
        Settle(results, step);
    }

    private void TakeArrival(ArrivalStep arrival, Scope scope, int step)
    {
        Each((world, results) => _arrivals.Run(world, arrival, scope, step, results), step);
        _stack?.Arrive(arrival, scope, step);
    }

    private void TakeCall(CallStep call, int step) => Each((world, results) => _calls.Run(world, call, step, results), step);

    public void Take(Sending sending, MessageStep step)
    {
        List<World> legal = _spare;
        legal.Clear();
        if (step.Injected)
        {
            foreach (World world in _worlds)
                _messages.Inject(world, sending, legal);
            Settle(legal, sending.Step);
            return;
        }

        List<Refused> refused = _refused;
        refused.Clear();
        bool explained = _worlds[0].Errors == 0;
        foreach (World world in _worlds)
            if (world.Taken == sending.Step && (world.TakenPart < 0 || world.TakenPart == sending.Part))
                legal.Add(PassOver(world, sending));
            else
                _messages.Send(world, sending, legal, refused);
        bool anyLegal = legal.Count > 0;
        bool anyRightKind = refused.Exists(IsRightKind);
        foreach (Refused one in refused)
        {
            // What a scenario leaves open is narrowed silently while a possibility is left;
            // a possibility in which only a value is wrong is nearer than one in which another answer is due.
            if (explained && !Selection.IsAnnounced(step) && (anyLegal || (anyRightKind && !IsRightKind(one))))
                continue;
            _lastFault = sending.Step;
            _recovery.Resume(one, Cost(step, one.Findings), legal);
        }

        Settle(legal, sending.Step);
    }

    private static bool IsRightKind(Refused refused) => refused is { Contradicted: null, Fixed: not null };

    private World PassOver(World world, Sending sending)
    {
        SentMessage? sent = _course.KeepsMessages ? _messages.Unsent(world, sending) : null;
        world.Trail = new Trail(world.Trail, sending.Step, null, [], ["passed over: see the step above"], []) { Sent = sent };
        return world;
    }

    private static int Cost(Step step, ImmutableArray<Finding> findings) =>
        findings.Count(finding => finding.Severity == Severity.Error && !Announcements.Cover(step, finding));

    private void Expect(ExpectStep expect, int step)
    {
        List<(World World, ImmutableArray<Finding> Findings)> checkedWorlds = [.. _worlds.Select(world => (world, _expectations.Check(world, expect)))];
        bool anyHolds = checkedWorlds.Exists(pair => pair.Findings.IsEmpty && pair.World.Errors == _worlds[0].Errors);
        List<World> kept = [];
        foreach ((World world, ImmutableArray<Finding> findings) in checkedWorlds)
        {
            if (!findings.IsEmpty)
            {
                if (anyHolds && world.Errors == 0)
                    continue;
                Resume(world, expect, Expectations.Joined(findings), step, kept);
                continue;
            }

            kept.Add(world);
        }

        Settle(kept, step);
    }

    // What does not hold is the fault, or a step before it is missing.
    private void Resume(World world, ExpectStep expect, ImmutableArray<Finding> findings, int step, List<World> kept)
    {
        _lastFault = step;
        world.Errors += Cost(expect, findings);
        for (int connection = 0; connection < world.Connections.Count; connection++)
            _missing.Search(world, step, connection, (found, words, strain) =>
            {
                if (!_expectations.Check(found, expect).IsEmpty)
                    return false;
                found.Strain += strain;
                found.Trail = new Trail(found.Trail, step, null, [], [$"taken as if {words} had come before"], findings, Guess: true);
                kept.Add(found);
                return true;
            });
        World adopted = world.Copy();
        if (_expectations.Adopt(adopted, expect, step))
        {
            adopted.Strain += 5;
            adopted.Trail = new Trail(adopted.Trail, step, null, [], ["taken as if these states were reached"], findings, Guess: true);
            kept.Add(adopted);
        }

        world.Trail = new Trail(world.Trail, step, null, [], [], findings, Guess: true);
        kept.Add(world);
    }

    // The list of the step before is free for the step behind this one.
    private void Settle(List<World> worlds, int step) =>
        (_worlds, _spare) = (Selection.Keep(worlds, step - _lastFault > Selection.Patience), ReferenceEquals(worlds, _spare) ? _worlds : _spare);
}
