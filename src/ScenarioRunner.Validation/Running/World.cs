using System.Collections.Immutable;

namespace ScenarioRunner.Validation.Running;

/// <summary>
/// One possible course of the conversation: the connections as they stand, what is on its way, and what it cost to explain the text so far.
/// What a scenario leaves open makes several worlds; each step drops those it rules out.
/// </summary>
internal sealed class World
{
    public List<Connection> Connections { get; private init; } = [];

    public List<Flight> Flights { get; private init; } = [];

    /// <summary>Microseconds since the start.</summary>
    public long Now { get; set; }

    /// <summary>Errors that nobody announced.</summary>
    public int Errors { get; set; }

    public int Warnings { get; set; }

    /// <summary>How far the world is from what the text says: steps taken as missing or as not sent.</summary>
    public int Strain { get; set; }

    /// <summary>A step that is passed over because it was taken as having come before its place, or as not sent; -1: none.</summary>
    public int Taken { get; set; } = -1;

    /// <summary>Which message of that step; -1: all of them.</summary>
    public int TakenPart { get; set; } = -1;

    /// <summary>How many warnings a far-fetched course must spare before it is believed.</summary>
    public int Doubt { get; set; }

    public Trail? Trail { get; set; }

    /// <summary>Becomes as one in which nothing has happened yet.</summary>
    public void Become(World fresh)
    {
        for (int i = 0; i < Connections.Count; i++)
        {
            Connections[i].First.Become(fresh.Connections[i].First);
            Connections[i].Second.Become(fresh.Connections[i].Second);
            Connections[i].LastUsed = -1;
        }

        Flights.Clear();
        Suppositions = [];
        (Now, Errors, Warnings, Strain, Taken, TakenPart, Doubt, Trail, Unseen) = (0, 0, 0, 0, -1, -1, 0, null, null);
    }

    /// <summary>What nobody saw, where it is to be told afterwards; newest first.</summary>
    public Observing.Unseen? Unseen { get; set; }

    /// <summary>What was taken as sent though nobody saw it, and may still prove wrong.</summary>
    public ImmutableList<Observing.Supposition> Suppositions { get; set; } = [];

    public World Copy() => new()
    {
        Connections = [.. Connections.Select(connection => connection.Copy())],
        Flights = [.. Flights],
        Now = Now,
        Errors = Errors,
        Warnings = Warnings,
        Strain = Strain,
        Doubt = Doubt,
        Taken = Taken,
        TakenPart = TakenPart,
        Trail = Trail,
        Unseen = Unseen,
        Suppositions = Suppositions,
    };

    public bool SameAs(World other)
    {
        if (Now != other.Now || !ReferenceEquals(Suppositions, other.Suppositions) || Taken != other.Taken || TakenPart != other.TakenPart || Connections.Count != other.Connections.Count || Flights.Count != other.Flights.Count)
            return false;
        for (int i = 0; i < Connections.Count; i++)
            if (!Connections[i].SameAs(other.Connections[i]))
                return false;
        for (int i = 0; i < Flights.Count; i++)
            if (Flights[i].Ended != other.Flights[i].Ended || !ReferenceEquals(Flights[i].Packet, other.Flights[i].Packet))
                return false;
        return true;
    }
}
