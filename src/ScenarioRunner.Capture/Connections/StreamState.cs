namespace ScenarioRunner.Capture.Connections;

/// <summary>What the capture has shown of one direction.</summary>
public struct StreamState
{
    /// <summary>The initial sequence number, where <see cref="SynSeen"/>.</summary>
    public uint Isn;

    /// <summary>The sequence number of the first segment seen.</summary>
    public uint FirstSeq;

    /// <summary>The sequence number behind everything this side was seen to send.</summary>
    public uint Next;

    /// <summary>The sequence number behind the FIN, where <see cref="FinSeen"/>.</summary>
    public uint FinEnd;

    public uint Segments;

    public bool SynSeen;
    public bool FinSeen;

    /// <summary>The other side has acknowledged the FIN.</summary>
    public bool FinAcked;
    public bool RstSeen;

    /// <summary>How many segments this side has sent after its RST; 255 stands for more.</summary>
    public byte AfterRst;

    // Who has reset a connection knows nothing of it any more; a few segments may be captured out of order.
    // Who goes on talking did not send that RST, or its peer did not take it.
    private const int MostAfterRst = 3;

    /// <summary>This side has reset the connection, and did not go on.</summary>
    public readonly bool HasReset => RstSeen && AfterRst <= MostAfterRst;
}
