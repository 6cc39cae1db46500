namespace ScenarioRunner.Replay.Judging;

/// <summary>What is missing of the beginning of a connection.</summary>
internal enum OpeningKind
{
    /// <summary>The first segment is a SYN,ACK.</summary>
    WithoutSyn,

    /// <summary>The handshake goes on without the answer to the SYN.</summary>
    WithoutAnswer,

    /// <summary>Both ends sent a SYN, and one of the two was not recorded.</summary>
    Crossed,

    /// <summary>There is no SYN at all.</summary>
    Midway,

    /// <summary>A SYN came in the middle of such a connection.</summary>
    Again,
}
