namespace ScenarioRunner.Replay.Importing;

/// <summary>How much a scenario says of the TLS of a connection.</summary>
internal enum TlsDetail
{
    /// <summary>Octets only.</summary>
    None,

    /// <summary>What a reviewer looks at; what follows from the protocol is left out.</summary>
    Review,

    /// <summary>Every field, records too.</summary>
    All,
}
