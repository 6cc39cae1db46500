using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Validation.Running;

namespace ScenarioRunner.Validation.Observing;

/// <summary>
/// Which of the messages seen so far have reached an end. Traffic is recorded between the ends: what was seen may arrive later than
/// the answer that crosses it, or never.
/// </summary>
internal sealed class Passage(Course course, Messages messages, PacketPool packets, bool tells)
{
    /// <summary>So many messages on their way to one end are kept apart; the oldest of more have arrived.</summary>
    private const int MostOnTheirWay = 4096;

    /// <summary>So many of the oldest are tried as lost.</summary>
    private const int MostLost = 4;

    private static readonly Scope s_scope = new(null);

    private readonly List<World> _results = [];

    /// <summary>Messages up to this moment are on their way in kept worlds too.</summary>
    public int Settled { get; set; } = -1;

    /// <summary>One world is followed: what is on its way in it is on its way nowhere else, but for kept worlds.</summary>
    public bool Alone { get; set; }

    /// <summary>Whether nobody else holds the packet of a message on its way.</summary>
    public bool IsOwn(Flight flight, List<World> worlds) => worlds.Count == 1 && flight.Step > Settled;

    /// <summary>The moment of the message that tells.</summary>
    public int Moment { get; set; }

    /// <summary>Lets those arrive that the next message of the end shows, or allows, to have arrived.</summary>
    /// <param name="worlds">One world, changed in place; more where the machine leaves open what the receiver does.</param>
    public void Let(List<World> worlds, bool toFirst, Packet next)
    {
        LetShown(worlds, toFirst, next);
        for (int place = 0; (place = Optional(worlds[0], toFirst, next)) >= 0;)
            Land(worlds, place);
    }

    /// <summary>All that was seen on its way to the end arrives.</summary>
    public void LetAll(List<World> worlds, bool toFirst)
    {
        for (int place; (place = FirstTo(toFirst, worlds[0])) >= 0;)
            Land(worlds, place);
    }

    /// <summary>
    /// The ways in which messages may have reached the end so far, as far as its next message leaves it open: those that it shows have
    /// arrived in each, those that it shows have not in none. The world stays as it is.
    /// </summary>
    public List<World> Ways(World world, bool toFirst, Packet next)
    {
        List<World> ways = [];
        List<World> edge = [world.Copy()];
        LetShown(edge, toFirst, next);
        while (edge.Count > 0)
        {
            ways.AddRange(edge);
            List<World> further = [];
            foreach (World way in edge)
                if (Optional(way, toFirst, next) is >= 0 and int place)
                    further.AddRange(Next(way.Copy(), place));
            edge = further;
        }

        return ways;
    }

    /// <summary>The same where one message, or several, never arrived.</summary>
    public List<World> WaysWithLoss(World world, bool toFirst, Packet next)
    {
        List<World> ways = [];
        List<World> edge = [world];
        for (int depth = 0; depth < MostLost && edge.Count > 0; depth++)
        {
            List<World> further = [];
            foreach (World before in edge)
            {
                int place = FirstTo(toFirst, before);
                if (place < 0)
                    continue;
                World lost = before.Copy();
                lost.Flights.RemoveAt(place);
                lost.Strain++;
                ways.AddRange(Ways(lost, toFirst, next));
                further.Add(lost);
                further.AddRange(Next(before.Copy(), place));
            }

            edge = further;
        }

        return ways;
    }

    /// <summary>Where the message is (a part of) one that was taken as not seen, it is on its way from now on.</summary>
    public bool IsLate(World world, Seen seen)
    {
        for (int i = 0; i < world.Flights.Count; i++)
        {
            Flight flight = world.Flights[i];
            if (!flight.Unseen || flight.FromFirst != seen.FromFirst || course.Of(0).Dialect.Without(flight.Packet, seen.Packet!) is not { } left)
                continue;
            world.Flights.RemoveAt(i);
            world.Flights.InsertRange(i, left.Select(part => flight with { Packet = part }));
            TellLate(world, seen);
            Fly(world, seen);
            return true;
        }

        return false;
    }

    /// <summary>A world in which the message was sent before others that were seen already; null where it cannot have been.</summary>
    public World? TakeAsLate(World world, Seen seen)
    {
        if (seen.Order == SentOrder.InOrder || !course.Of(0).Dialect.MayBeLate(seen.Packet!, world.Connections[0].Side(seen.FromFirst)))
            return null;
        World late = world.Copy();
        TellLate(late, seen);
        Fly(late, seen);
        return late;
    }

    private void TellLate(World world, Seen seen)
    {
        if (tells)
            world.Unseen = new Unseen(world.Unseen, UnseenKind.Late, seen.Moment, seen.FromFirst, seen.Moment, "", null);
    }

    private void TellArrival(World world, Flight flight)
    {
        if (tells)
            world.Unseen = new Unseen(world.Unseen, flight.Unseen ? UnseenKind.GapArrival : UnseenKind.Arrival, Moment, flight.FromFirst, flight.Step, "", flight.Unseen ? flight.Packet.Copy() : null);
    }

    // The packet has been filled where it was sent; here only what follows from its own values is.
    private void Fly(World world, Seen seen)
    {
        Frame frame = course.At(world, 0, seen.FromFirst, seen.Moment);
        Packet packet = seen.Packet!.Copy();
        course.Of(0).Interpreter.Fill(frame, packet);
        world.Flights.Add(new Flight("", s_scope, 0, seen.FromFirst, packet, Ended: false) { Step = seen.Moment });
    }

    // Those that the message shows have arrived, and those before them of which it tells nothing.
    private void LetShown(List<World> worlds, bool toFirst, Packet next)
    {
        for (int shown; (shown = FirstShown(worlds[0], toFirst, next)) >= 0;)
            for (int i = 0, left = shown; left >= 0; left--)
                if (worlds[0].Flights[i].FromFirst == toFirst || (left > 0 && (worlds[0].Flights[i].Unseen || Tells(worlds[0], next, i) == Arrival.HasNotArrived)))
                    i++;
                else
                    Land(worlds, i);
    }

    // The place of the first one that the message shows to have arrived, of those that were seen first; -1: there is none.
    private int FirstShown(World world, bool toFirst, Packet next)
    {
        List<Flight> flights = world.Flights;
        int unseen = -1;
        for (int i = 0; i < flights.Count; i++)
        {
            if (flights[i].FromFirst == toFirst || (Tells(world, next, i) != Arrival.HasArrived && flights.Count - i <= MostOnTheirWay))
                continue;
            if (!flights[i].Unseen)
                return i;
            unseen = unseen < 0 ? i : unseen;
        }

        return unseen;
    }

    private Arrival Tells(World world, Packet next, int place)
    {
        Flight flight = world.Flights[place];
        return course.Of(0).Dialect.ArrivalIn(next, flight.Packet, world.Connections[0].Side(!flight.FromFirst));
    }

    // The place of the first one on its way to the end, where the message leaves it open whether it has arrived; -1: there is none.
    private int Optional(World world, bool toFirst, Packet next)
    {
        int place = FirstTo(toFirst, world);
        return place >= 0 && Tells(world, next, place) == Arrival.Unknown ? place : -1;
    }

    private static int FirstTo(bool toFirst, World world) => world.Flights.FindIndex(flight => flight.FromFirst != toFirst && !flight.Unseen);

    private List<World> Next(World world, int place)
    {
        Flight flight = world.Flights[place];
        world.Flights.RemoveAt(place);
        TellArrival(world, flight);
        List<World> results = [];
        messages.Deliver(world, flight.Connection, flight.FromFirst, flight.Packet, null, flight.Step, results);
        return results;
    }

    // The message at this place of the list arrives in all worlds.
    private void Land(List<World> worlds, int place)
    {
        _results.Clear();
        Flight landing = worlds[0].Flights[place];
        foreach (World world in worlds)
        {
            Flight flight = world.Flights[place];
            world.Flights.RemoveAt(place);
            TellArrival(world, flight);
            messages.Deliver(world, flight.Connection, flight.FromFirst, flight.Packet, null, flight.Step, _results);
        }

        if (Alone && IsOwn(landing, worlds))
            packets.Return(landing.Packet);

        worlds.Clear();
        worlds.AddRange(_results);
    }
}
