namespace ScenarioRunner.Replay.Exporting;

/// <summary>
/// From the numbers of a run to those of the capture, for one side of a connection. A run counts from 0 and takes a message for 100 octets;
/// the capture has an initial number and the octets that are really there.
/// </summary>
/// <param name="offset">What is added to all numbers: 0 where the text chose them.</param>
internal sealed class SideNumbers(uint offset)
{
    private readonly List<(uint Origin, int Start, int Counted, int Real)> _stretches = [];

    /// <summary>From here on so many octets that the run counted are others in the capture.</summary>
    /// <param name="origin">The initial number of the connection they belong to.</param>
    public void Add(uint origin, uint start, int counted, int real)
    {
        if (counted != real)
            _stretches.Add((origin, Distance(start, origin), counted, real));
    }

    public uint Real(uint number, uint origin)
    {
        int at = Distance(number, origin);
        int more = 0;
        foreach ((uint of, int start, int counted, int real) in _stretches)
        {
            // Connections between the same sockets follow each other: the numbers of the next lie behind those of the one before.
            if (of != origin)
                more += offset != 0 && Distance(of, origin) < 0 ? real - counted : 0;
            else if (at >= start + counted)
                more += real - counted;
            else if (at > start)
                more += Math.Min(at - start, real) - (at - start);
        }

        return unchecked(number + offset + (uint)more);
    }

    private static int Distance(uint number, uint origin) => unchecked((int)(number - origin));
}
