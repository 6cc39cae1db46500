namespace ScenarioRunner.Replay.Judging;

/// <summary>Where the TLS of a connection that began before the capture begins.</summary>
internal enum TlsStart : byte
{
    /// <summary>No octets were seen yet.</summary>
    Unknown,

    /// <summary>With the first octets that were seen.</summary>
    Seen,

    /// <summary>Before them.</summary>
    Missed,

    /// <summary>There is none.</summary>
    None,
}
