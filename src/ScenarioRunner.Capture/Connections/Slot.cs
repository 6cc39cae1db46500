namespace ScenarioRunner.Capture.Connections;

/// <summary>An entry of the table: a pair of sockets and its present connection.</summary>
internal struct Slot
{
    public PairKey Key;
    public uint Hash;

    /// <summary>The next entry of the chain, or of the free list; -1 at the end.</summary>
    public int Next;
    public Connection? Connection;
}
