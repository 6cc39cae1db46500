namespace ScenarioRunner.Replay.Importing;

/// <summary>From the numbers of one side's recorded stream to those of the scenario, in which its messages count other octets. Both count from the SYN.</summary>
internal sealed class Positions
{
    private readonly List<(long Recorded, long Written)> _known = [(1, 1)];

    /// <summary>How far the recording is written down.</summary>
    public long Recorded => _known[^1].Recorded;

    /// <summary>How far the recording is; a message may have begun that is not whole yet.</summary>
    public long Seen { get; private set; } = 1;

    public void See(long recorded) => Seen = Math.Max(Seen, recorded);

    public long Written => _known[^1].Written;

    /// <summary>What ends at a number of the recording ends in the scenario so many octets further on.</summary>
    public void Advance(long recorded, long octets) => Add(recorded, Written + octets);

    private void Add(long recorded, long written)
    {
        _known.Add((recorded, written));
        See(recorded);
    }

    /// <summary>The nearest number of the scenario.</summary>
    public long Of(long recorded)
    {
        if (recorded <= 1)
            return recorded;
        if (recorded >= Recorded)
            return Written + Math.Max(0, recorded - Seen);
        int from = 0, to = _known.Count - 1;
        while (to - from > 1)
        {
            int middle = (from + to) / 2;
            (from, to) = _known[middle].Recorded <= recorded ? (middle, to) : (from, middle);
        }

        // One less than what comes next is how peers ask whether anybody is there.
        return recorded == _known[to].Recorded - 1 ? _known[to].Written - 1 : _known[from].Written;
    }
}
