using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Running;

/// <summary>Steps that a text may have left out: the machine's own list of messages, and the arrival of what is on its way.</summary>
internal sealed class MissingSteps(Course course, Messages messages, Calls calls)
{
    private const int MaximumWorlds = 48;
    private const int MaximumSearches = 48;

    /// <summary>Worlds looked at in one search: with many messages on their way there is no end of them.</summary>
    private const int MaximumLooks = 4000;

    /// <summary>Messages tried in all searches of a run.</summary>
    private const int MaximumTries = 40_000;
    private const int Ahead = 8;

    /// <summary>Far-fetched steps are not gone on from, and do not end the search.</summary>
    private const int MaximumStrainToGoOn = 2;
    private readonly Dictionary<(int Step, int Connection, bool First), long?> _origins = [];
    private int _searches;
    private int _tries;

    /// <summary>Another run begins: its searches are counted anew.</summary>
    public void Reset()
    {
        (_searches, _tries) = (0, 0);
        _origins.Clear();
    }

    /// <summary>Breadth first, up to the depth at which one fits. The number of searches in a run is limited.</summary>
    /// <param name="fits">Gets a world of its own, the missing steps in words, and how far they are to seek.</param>
    public void Search(World start, int step, int connection, Func<World, string, int, bool> fits)
    {
        if (_searches++ >= MaximumSearches)
            return;
        List<(World World, string Words)> edge = [(start, "")];
        bool found = false;
        int looked = 0;
        for (int depth = 1; depth <= course.Of(connection).Definition.MissingDepth && !found; depth++)
        {
            List<(World World, string Words)> next = [];
            foreach ((World world, string words) in edge)
                foreach ((World taken, string said, int strain) in After(world, step, connection, alone: depth == 1))
                {
                    if (++looked > MaximumLooks)
                        return;
                    // A step that the text left out is not one that was sent twice.
                    if (words.EndsWith(said, StringComparison.Ordinal) || taken.Warnings > world.Warnings || taken.SameAs(world) || next.Exists(known => known.World.SameAs(taken)))
                        continue;
                    string all = words.Length > 0 ? $"{words}, then {said}" : said;
                    bool fitting = fits(taken.Copy(), all, depth + strain);
                    found |= fitting && strain <= MaximumStrainToGoOn;
                    if (strain <= MaximumStrainToGoOn && next.Count < MaximumWorlds)
                        next.Add((taken, all));
                }

            edge = next;
        }
    }

    /// <summary>The worlds after a message that the text left out; none where its sender could not send it.</summary>
    public IEnumerable<(World World, string Words)> Send(World start, int step, int connection, bool fromFirst, string message, int length)
    {
        Connection between = start.Connections[connection];
        if (!between.Side(fromFirst).HasMachine)
            return [];
        Packet packet = course.Of(connection).Dialect.Read(message, length);
        if (!CanStand(start, step, connection, fromFirst, packet) || _tries++ >= MaximumTries)
            return [];
        List<World> worlds = [];
        if (!_origins.TryGetValue((step, connection, fromFirst), out long? known))
            _origins[(step, connection, fromFirst)] = known = OriginOf(step, connection, fromFirst);
        if (known is { } origin)
        {
            Packet counted = packet.Copy();
            course.Of(connection).Dialect.CountFrom(counted, origin);
            messages.Send(start.Copy(), Of(counted), worlds, null);
        }

        if (worlds.Count == 0)
            messages.Send(start.Copy(), Of(packet), worlds, null);
        string words = $"{between.Side(fromFirst).Name} -> {between.Side(!fromFirst).Name}: {(length > 0 ? $"{message} {length}" : message)}";
        return worlds.Select(world => (world, words));

        Sending Of(Packet template) => new(step, null, template, connection, fromFirst, Carriage.Delivered, null, null);
    }

    // Most messages have no place in most states; a call that a message stands for may lead to another state first.
    private bool CanStand(World world, int step, int connection, bool fromFirst, Packet packet)
    {
        Layer layer = course.Of(connection);
        if (!layer.Definition.Implied.IsEmpty)
            return true;
        Frame frame = course.At(world, connection, fromFirst, step);
        frame.Message = packet;
        return layer.Interpreter.IsFor(Occasion.Send, frame.Self.State, layer.Interpreter.Index.KindsOf(frame));
    }

    /// <summary>What comes next on the same connection: the message behind this one on its line, or the whole line behind it; empty where that is anything else.</summary>
    public IReadOnlyList<Sending> Next(Sending sending)
    {
        if (course.Run.Steps[sending.Step].Step is MessageStep own && sending.Part + 1 < own.Messages.Length)
            return Of(own, sending.Step, sending.Part + 1, sending.Part + 2, sending.Scope, sending.Connection);
        int next = sending.Step + 1;
        while (next < course.Run.Steps.Count && course.Run.Steps[next].Step is NoteStep)
            next++;
        return next < course.Run.Steps.Count && course.Run.Steps[next] is { Step: MessageStep { Injected: false } line, Scope: var scope } && !Selection.IsAnnounced(line)
            ? Of(line, next, 0, line.Messages.Length, scope, sending.Connection)
            : [];
    }

    private List<Sending> Of(MessageStep line, int step, int from, int to, Scope? scope, int connection)
    {
        (int pair, bool fromFirst) = course.Topology.Between(line.From.ToString(), line.To.ToString());
        List<Sending> sendings = [];
        for (int part = from; part < to; part++)
        {
            Message message = line.Messages[part];
            if (course.Place(pair, course.LayerNamed(message.Layer)) != connection)
                return [];
            sendings.Add(new Sending(step, message, course.Of(connection).Dialect.Read(message), connection, fromFirst, line.Carriage, line.Label, scope) { Part = part });
        }

        return sendings;
    }

    private IEnumerable<(World World, string Words, int Strain)> After(World world, int step, int connection, bool alone)
    {
        foreach (string name in course.Of(connection).Definition.Missing)
            foreach ((World taken, string words) in SendEither(world, step, connection, name))
                yield return (taken, words, name == "RST" ? 2 : 0);
        foreach (string name in alone ? course.Of(connection).Definition.MissingAlone : [])
            foreach ((World taken, string words) in SendEither(world, step, connection, name))
                yield return (taken, words, 3);
        foreach (int call in alone ? course.Of(connection).Definition.MissingCalls : [])
            foreach (bool first in (bool[])[true, false])
                if (world.Connections[connection].Side(first).HasMachine && world.Copy() is var taken && calls.TryUnwritten(taken, connection, first, call, step))
                    yield return (taken, $"{taken.Connections[connection].Side(first).Name}: {course.Of(connection).Definition.Calls[call]}", 5);
        for (int i = 0; i < world.Flights.Count; i++)
            if (world.Flights[i] is { Ended: false } flight && flight.Connection == connection)
                foreach (World taken in Arrive(world, i, step))
                    yield return (taken, $"deliver {flight.Label}", 0);
    }

    private IEnumerable<(World World, string Words)> SendEither(World world, int step, int connection, string name) =>
        Send(world, step, connection, fromFirst: true, name, 0).Concat(Send(world, step, connection, fromFirst: false, name, 0));

    private List<World> Arrive(World before, int index, int step)
    {
        World world = before.Copy();
        Flight flight = world.Flights[index];
        world.Flights[index] = flight with { Ended = true };
        List<World> worlds = [];
        messages.Deliver(world, flight.Connection, flight.FromFirst, flight.Packet, new StepRecord(course, step, flight.Connection, world) { Silent = true }, step, worlds);
        return worlds;
    }

    // An endpoint whose SYN is missing counts from the number that the text's absolute numbers are about.
    private long? OriginOf(int step, int connection, bool first)
    {
        for (int i = step; i < course.Run.Steps.Count && i < step + Ahead; i++)
            if (course.Run.Steps[i].Step is MessageStep { Injected: false } message
                && course.Topology.Between(message.From.ToString(), message.To.ToString()) is var (pair, fromFirst) && course.Place(pair, course.LayerNamed(message.Messages[0].Layer)) == connection
                && course.Of(connection).Dialect.OriginIn(course.Of(connection).Dialect.Read(message.Messages[0]), fromFirst == first) is { } number)
                return number;
        return null;
    }
}
