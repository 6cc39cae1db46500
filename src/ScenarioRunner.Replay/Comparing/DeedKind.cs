namespace ScenarioRunner.Replay.Comparing;

/// <summary>What a conversation consists of, when retransmission, segmentation, bare acknowledgments and timing are left aside.</summary>
internal enum DeedKind
{
    /// <summary>A SYN or SYN-ACK.</summary>
    Open,

    /// <summary>Octets of TCP that are no TLS.</summary>
    Data,

    /// <summary>ApplicationData of TLS.</summary>
    ApplicationData,

    /// <summary>Any other message of TLS.</summary>
    Message,

    /// <summary>A record of which only the type in its header could be seen.</summary>
    Closed,

    /// <summary>A FIN, or a close of the transport.</summary>
    End,

    /// <summary>A RST.</summary>
    Reset,
}
