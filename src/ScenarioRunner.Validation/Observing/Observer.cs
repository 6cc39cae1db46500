using System.Collections.Immutable;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Validation.Running;

namespace ScenarioRunner.Validation.Observing;

/// <summary>
/// Follows one recorded conversation through a machine. What was seen is taken to arrive as soon as the other messages allow;
/// where that does not explain a message, the last stretch is looked at again with everything open: what crossed, what was lost,
/// what a program called.
/// </summary>
public sealed class Observer
{
    /// <summary>How many observations back a second look starts, at least.</summary>
    private const int LookBack = 32;

    /// <summary>After so many observations that were easily explained the course is taken as settled.</summary>
    private const int Settled = 8;

    /// <summary>So many explanations are followed side by side without a second look.</summary>
    private const int MostNarrow = 8;

    /// <summary>So many in a second look.</summary>
    private const int MostWide = 8;

    private static readonly IReadOnlyDictionary<int, string> s_nothing = ImmutableDictionary<int, string>.Empty;

    private readonly ObservedRun _run = new();
    private readonly bool _tells;
    private readonly Course _course;
    private readonly Messages _messages;
    private readonly Calls _calls;
    private readonly MissingSteps _missing;
    private readonly Recovery _recovery;
    private readonly Passage _passage;
    private readonly Suppositions _suppositions;
    private readonly Happenings _happenings;
    private readonly Signals _signals;
    private readonly PacketPool _packets;
    private readonly World _fresh;
    private readonly List<Seen> _history = [];
    private readonly List<World> _one = [];
    private List<World> _legal = [];
    private readonly List<Refused> _refused = [];
    private List<World> _worlds;
    private List<World>? _base;
    private List<World>? _middle;
    private bool _wide;
    private bool _midway;
    private int _calm;
    private SortedDictionary<int, string>? _shown;
    private Trail? _told;
    private int _taken;
    private int _lastFault = int.MinValue / 2;

    /// <param name="first">The name of the first end in messages, for example <c>client</c>.</param>
    /// <param name="tells">Keeps what happened between the messages for <see cref="Observation.Unseen"/>.</param>
    public Observer(ReferenceMachine machine, string first, string second, bool tells = false)
    {
        _tells = tells;
        _course = new Course(machine, first, second, new Run(null, _run), keepsTrail: false);
        _packets = new PacketPool(machine.Definition.Fields.Length);
        _messages = new Messages(_course, _packets);
        _calls = new Calls(_course);
        _missing = new MissingSteps(_course, _messages, _calls);
        _recovery = new Recovery(_course, _messages, _missing);
        _passage = new Passage(_course, _messages, _packets, tells);
        _suppositions = new Suppositions(_course, _messages, _passage, tells);
        _happenings = new Happenings(_course, _messages, _calls, _passage, tells);
        _signals = new Signals(_course, _calls, _passage, first, second);
        _fresh = Begin();
        _worlds = [Begin()];
        _course.Layers[0].Dialect.Expect(_worlds[0].Connections[0].First, _worlds[0].Connections[0].Second);
    }

    /// <summary>How often the likeliest course did not explain a message.</summary>
    public int SecondLooks { get; private set; }

    /// <summary>An empty packet for <see cref="Take(int, bool, Packet, SentOrder)"/>.</summary>
    public Packet NewPacket() => _packets.Rent();

    /// <summary>Starts anew with another conversation.</summary>
    public void Reset()
    {
        foreach (Flight flight in _worlds[0].Flights)
            if (_passage.IsOwn(flight, _worlds))
                _packets.Return(flight.Packet);
        Forget(_history.Count);
        _worlds.RemoveRange(1, _worlds.Count - 1);
        _worlds[0].Become(_fresh);
        _course.Layers[0].Dialect.Expect(_worlds[0].Connections[0].First, _worlds[0].Connections[0].Second);
        (_base, _middle, _wide, _calm, _taken, _told) = (null, null, false, 0, 0, null);
        (_lastFault, _shown, SecondLooks) = (int.MinValue / 2, null, 0);
        _passage.Settled = -1;
        _midway = false;
        _missing.Reset();
    }

    /// <summary>Before anything is taken: the conversation began before it was recorded.</summary>
    /// <param name="ofFirst">The first message of the first end that was seen; it is taken in its turn as well.</param>
    /// <param name="ofSecond">The same for the second end.</param>
    /// <param name="firstSpeaks">The first end's was seen before the second's.</param>
    public void Join(Packet ofFirst, Packet ofSecond, bool firstSpeaks)
    {
        _midway = true;
        Connection between = _worlds[0].Connections[0];
        _course.Layers[0].Dialect.Join(between.First, between.Second, ofFirst, ofSecond, firstSpeaks);
        _base = [_worlds[0].Copy()];
    }

    private World Begin()
    {
        World world = _course.Begin();
        _course.Layers[0].Dialect.Record(world.Connections[0].First, world.Connections[0].Second);
        return world;
    }

    // The oldest of the history are not needed any more.
    private void Forget(int count)
    {
        for (int i = 0; i < count; i++)
            if (_history[i].Packet is { } packet)
                _packets.Return(packet);
        _history.RemoveRange(0, count);
    }

    /// <summary>A message was seen on its way.</summary>
    /// <param name="moment">A number that only grows, for example the frame's.</param>
    /// <param name="packet">All that was seen of it, from <see cref="NewPacket"/>; it is the observer's from now on.</param>
    public void Take(int moment, bool fromFirst, Packet packet, SentOrder order = SentOrder.Unknown) => Take(new Seen(moment, fromFirst, packet, "", order));

    /// <summary>A call that the layer below stands for, such as the end of its stream.</summary>
    public void Call(int moment, bool first, string call) => Take(new Seen(moment, first, null, call, SentOrder.Unknown));

    /// <summary>The conversation, or the recording, ends.</summary>
    public Observation End()
    {
        World best = Best();
        List<Found> found = [];
        for (Trail? trail = best.Trail; trail is not null; trail = trail.Before)
            for (int i = trail.Findings.Length - 1; i >= 0; i--)
                found.Add(new Found(trail.Step, trail.Findings[i], Announced: false, trail.Guess));
        found.Reverse();
        ImmutableArray<Finding> findings = [.. Consequences.Gather(found, _ => 0).Where(told => !told.OfAnother).Select(told => told.Finding)];
        return new Observation(findings, StateOf(best, first: true), StateOf(best, first: false), _shown ?? s_nothing) { Unseen = UnseenIn(best) };
    }

    // What nothing has borne out by the end is not believed.
    private World Best()
    {
        foreach (World world in _worlds)
            Suppositions.Settle(world);
        return Selection.Keep(_worlds, settled: false)[0];
    }

    private static ImmutableArray<Unseen> UnseenIn(World world)
    {
        List<Unseen> all = [];
        for (Unseen? one = world.Unseen; one is not null; one = one.Before)
            all.Add(one);
        all.Reverse();
        foreach (Flight flight in world.Flights)
            all.Add(new Unseen(null, flight.Unseen ? UnseenKind.GapOnTheWay : UnseenKind.OnTheWay, int.MaxValue, flight.FromFirst, flight.Step, "", flight.Unseen ? flight.Packet.Copy() : null));
        return [.. all];
    }

    private string StateOf(World world, bool first) => _course.Layers[0].Definition.States[world.Connections[0].Side(first).State].Name;

    private void Take(Seen seen)
    {
        _passage.Moment = seen.Moment;
        _run.Count = seen.Moment + 1;
        _taken++;
        if (_wide)
        {
            TakeWide(seen);
            if (seen.Packet is { } packet)
                _packets.Return(packet);
            if (!_wide)
                Settle();
            return;
        }

        _history.Add(seen);
        if (!TakeNarrow(seen))
        {
            LookAgain();
            return;
        }

        if (_history.Count % LookBack != 0)
            return;
        if (_history.Count >= 2 * LookBack)
        {
            _base = _middle;
            Forget(LookBack);
        }

        _middle = [.. _worlds.Select(world => world.Copy())];
        _passage.Settled = seen.Moment;
    }

    // As few ways as the other messages leave; false where none explains what was seen without a doubt.
    private bool TakeNarrow(Seen seen)
    {
        if (seen.Packet is null)
        {
            int errors = _worlds[0].Errors;
            _worlds = Selection.Keep(_signals.Take(_worlds, seen), settled: true, MostNarrow);
            return _worlds[0].Errors == errors;
        }

        int warnings = _worlds[0].Warnings;
        _legal.Clear();
        _refused.Clear();
        Sending sending = Of(seen, isLast: true);
        _passage.Alone = _worlds.Count == 1;
        foreach (World world in _worlds)
        {
            _one.Clear();
            _one.Add(world);
            _passage.Let(_one, seen.FromFirst, seen.Packet);
            foreach (World one in _one)
            {
                if (_midway)
                    Recall(one, seen);
                _messages.Send(one, sending, _legal, _refused);
            }
        }

        if (_legal.Count == 0)
            foreach (Refused refused in _refused)
                _happenings.TryCalls(refused, _legal, ways: false);
        if (_legal.Count == 0)
            return false;
        List<World> kept = Selection.Keep(_legal, settled: true);
        if (kept.Count > MostNarrow || kept[0].Warnings != warnings)
            return false;
        (_worlds, _legal) = (kept, ReferenceEquals(kept, _legal) ? _worlds : _legal);
        Remember(seen);
        return true;
    }

    // A message that something is said about is shown with it.
    private void Remember(Seen seen)
    {
        if (ReferenceEquals(_worlds[0].Trail, _told))
            return;
        _told = _worlds[0].Trail;
        Show(seen);
    }

    private void Show(Seen seen)
    {
        Connection between = _worlds[0].Connections[0];
        (Endpoint sender, Endpoint receiver) = (between.Side(seen.FromFirst), between.Side(!seen.FromFirst));
        (_shown ??= [])[seen.Moment] = $"{sender.Name} -> {receiver.Name}: {_course.Layers[0].Dialect.Show(seen.Packet!, sender, receiver)}";
    }

    // Where a refusal leads to a second look, the world before it is not needed.
    private static Sending Of(Seen seen, bool isLast = false) =>
        new(seen.Moment, null, seen.Packet!, 0, seen.FromFirst, Carriage.InFlight, null, null) { Seen = true, IsLast = isLast };

    // Everything that was seen since the last settled state, with all ways open.
    private void LookAgain()
    {
        _wide = true;
        SecondLooks++;
        _calm = 0;
        _worlds = _base is { } worlds ? [.. worlds.Select(world => world.Copy())] : [Begin()];
        _passage.Settled = int.MaxValue;
        foreach (Seen seen in _history)
            TakeWide(seen);
        Forget(_history.Count);
        _middle = null;
        if (!_wide)
            Settle();
    }

    private void Settle()
    {
        _base = [.. _worlds.Select(world => world.Copy())];
        _passage.Settled = _run.Count;
    }

    private void TakeWide(Seen seen)
    {
        _passage.Alone = false;
        if (seen.Packet is null)
        {
            _worlds = Selection.Keep(_signals.Take(_worlds, seen), _taken - _lastFault > Selection.Patience, MostWide);
            return;
        }

        foreach (World world in _worlds)
            _suppositions.Weigh(world, seen);
        List<World> results = Explanations(seen, out bool calm);
        _worlds = Selection.Keep(results, _taken - _lastFault > Selection.Patience, MostWide);
        Remember(seen);
        _calm = calm && !_worlds.Exists(world => !world.Suppositions.IsEmpty || world.Flights.Exists(flight => flight.Unseen)) ? _calm + 1 : 0;
        _wide = _calm < Settled || _worlds.Count > MostNarrow;
    }

    // The likeliest that there are: each kind only where none of the kinds before it explains the message.
    private List<World> Explanations(Seen seen, out bool calm)
    {
        List<World> results = [];
        List<Refused> refused = [];
        _passage.Moment = seen.Moment;
        foreach (World world in _worlds)
            if (_passage.IsLate(world, seen))
                results.Add(world);
            else
                Send(_passage.Ways(world, seen.FromFirst, seen.Packet!), seen, results, refused);
        calm = results.Count > 0;
        if (results.Count > 0)
            return results;
        foreach (World world in _course.Layers[0].Dialect.IsReliable ? [] : _worlds)
            Send(_passage.WaysWithLoss(world, seen.FromFirst, seen.Packet!), seen, results, refused);
        _happenings.Try(refused, results);
        if (results.Count == 0)
            TryGaps(seen, refused, results);
        if (results.Count == 0)
            foreach (World world in _worlds)
                if (_passage.TakeAsLate(world, seen) is { } late)
                    results.Add(late);
        if (results.Count == 0)
            Explain(seen, _worlds[0].Copy(), results);
        return results;
    }

    private void Send(List<World> ways, Seen seen, List<World> results, List<Refused> refused)
    {
        foreach (World way in ways)
        {
            if (_midway)
                Recall(way, seen);
            _messages.Send(way, Of(seen), results, refused);
        }
    }

    private void Recall(World world, Seen seen)
    {
        Connection between = world.Connections[0];
        _course.Layers[0].Dialect.Recall(seen.Packet!, between.Side(seen.FromFirst), between.Side(!seen.FromFirst));
    }

    // What must have been sent before it was not seen, or is seen later. That it is at fault all the same is followed beside it for a while.
    private void TryGaps(Seen seen, List<Refused> refused, List<World> results)
    {
        foreach (Refused one in refused)
        {
            _suppositions.Try(one, results, isGap: true);
            _suppositions.Try(one, results, isGap: false);
        }

        if (results.Count == 0)
            return;
        Show(seen);
        Explain(seen, _worlds[0].Copy(), results);
    }

    // Nothing explains it: a fault, on the way that the message itself speaks for.
    private void Explain(Seen seen, World world, List<World> results)
    {
        _lastFault = _taken;
        List<Refused> refused = [];
        List<World> worlds = [world];
        _passage.Let(worlds, seen.FromFirst, seen.Packet!);
        Send(worlds, seen, results, refused);
        foreach (Refused one in refused)
            _recovery.Resume(one, one.Findings.Count(finding => finding.Severity == Severity.Error), results);
    }
}
