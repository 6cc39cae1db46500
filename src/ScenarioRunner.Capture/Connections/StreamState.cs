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
}
