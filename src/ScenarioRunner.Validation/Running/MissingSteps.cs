using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Running;

/// <summary>Steps that a text may have left out: the machine's own list of messages, and the arrival of what is on its way.</summary>
internal sealed class MissingSteps(Course course, Messages messages, Calls calls)
{
    private const int MaximumDepth = 3;
    private const int MaximumWorlds = 48;
    private const int MaximumSearches = 48;
    private const int Ahead = 8;

    /// <summary>Far-fetched steps are not gone on from, and do not end the search.</summary>
    private const int MaximumStrainToGoOn = 2;
    private readonly Dictionary<(int Step, int Connection, bool First), long?> _origins = [];
    private int _searches;

    /// <summary>Breadth first, up to the depth at which one fits. The number of searches in a run is limited.</summary>
    /// <param name="fits">Gets a world of its own, the missing steps in words, and how far they are to seek.</param>
    public void Search(World start, int step, int connection, Func<World, string, int, bool> fits)
    {
        if (_searches++ >= MaximumSearches)
            return;
        List<(World World, string Words)> edge = [(start, "")];
        bool found = false;
        for (int depth = 1; depth <= MaximumDepth && !found; depth++)
        {
            List<(World World, string Words)> next = [];
            foreach ((World world, string words) in edge)
                foreach ((World taken, string said, int strain) in After(world, step, connection, alone: depth == 1))
                {
                    // A step that the text left out is not one that was sent twice.
                    if (words.EndsWith(said, StringComparison.Ordinal) || taken.Warnings > world.Warnings || taken.SameAs(world) || next.Exists(known => known.World.SameAs(taken)))
                        continue;
                    string all = words.Length > 0 ? $"{words}, then {said}" : said;
                    bool fitting = fits(taken.Copy(), all, depth + strain);
                    found |= fitting && strain <= MaximumStrainToGoOn;
                    if (strain <= MaximumStrainToGoOn)
                        next.Add((taken, all));
                }

            edge = next.Count > MaximumWorlds ? next[..MaximumWorlds] : next;
        }
    }

    /// <summary>The worlds after a message that the text left out; none where its sender could not send it.</summary>
    public IEnumerable<(World World, string Words)> Send(World start, int step, int connection, bool fromFirst, string message, int length)
    {
        Connection between = start.Connections[connection];
        if (!between.Side(fromFirst).HasMachine)
            return [];
        Packet packet = course.Of(connection).Dialect.Read(message, length);
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

    /// <summary>The message that the step behind this one sends on the same connection; null where it is anything else.</summary>
    public Sending? Next(int step, int connection)
    {
        int next = step + 1;
        while (next < course.Run.Steps.Count && course.Run.Steps[next].Step is NoteStep)
            next++;
        if (next >= course.Run.Steps.Count || course.Run.Steps[next] is not { Step: MessageStep { Injected: false, Messages: [var message] } sent, Scope: var scope }
            || Selection.IsAnnounced(sent))
            return null;
        (int pair, bool fromFirst) = course.Topology.Between(sent.From.ToString(), sent.To.ToString());
        return course.Place(pair, course.LayerNamed(message.Layer)) != connection ? null : new Sending(next, message, course.Of(connection).Dialect.Read(message), connection, fromFirst, sent.Carriage, sent.Label, scope);
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
