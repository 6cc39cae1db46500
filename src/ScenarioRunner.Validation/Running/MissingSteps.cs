using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Running;

/// <summary>Steps that a text may have left out: the machine's own list of messages, and the arrival of what is on its way.</summary>
internal sealed class MissingSteps(Course course, Messages messages)
{
    private const int MaximumDepth = 3;
    private const int MaximumWorlds = 48;
    private const int MaximumSearches = 48;
    private const int Ahead = 8;
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
                foreach ((World taken, string said, int strain) in After(world, step, connection))
                {
                    // A step that the text left out is not one that was sent twice.
                    if (words.EndsWith(said, StringComparison.Ordinal) || taken.Warnings > world.Warnings || taken.SameAs(world) || next.Exists(known => known.World.SameAs(taken)))
                        continue;
                    string all = words.Length > 0 ? $"{words}, then {said}" : said;
                    found |= fits(taken.Copy(), all, depth + strain);
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
        Packet packet = course.Machine.Dialect.Read(message, length);
        List<World> worlds = [];
        if (!_origins.TryGetValue((step, connection, fromFirst), out long? known))
            _origins[(step, connection, fromFirst)] = known = OriginOf(step, connection, fromFirst);
        if (known is { } origin)
        {
            Packet counted = packet.Copy();
            course.Machine.Dialect.CountFrom(counted, origin);
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
        (int other, bool fromFirst) = course.Topology.Between(sent.From.ToString(), sent.To.ToString());
        return other != connection ? null : new Sending(next, message, course.Machine.Dialect.Read(message), connection, fromFirst, sent.Carriage, sent.Label, scope);
    }

    private IEnumerable<(World World, string Words, int Strain)> After(World world, int step, int connection)
    {
        foreach (string name in course.Machine.Definition.Missing)
            foreach (bool fromFirst in (bool[])[true, false])
                foreach ((World taken, string words) in Send(world, step, connection, fromFirst, name, 0))
                    yield return (taken, words, name == "RST" ? 2 : 0);
        for (int i = 0; i < world.Flights.Count; i++)
            if (world.Flights[i] is { Ended: false } flight && flight.Connection == connection)
                foreach (World taken in Arrive(world, i, step))
                    yield return (taken, $"deliver {flight.Label}", 0);
    }

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
                && course.Topology.Between(message.From.ToString(), message.To.ToString()) is var (other, fromFirst) && other == connection
                && course.Machine.Dialect.OriginIn(course.Machine.Dialect.Read(message.Messages[0]), fromFirst == first) is { } number)
                return number;
        return null;
    }
}
