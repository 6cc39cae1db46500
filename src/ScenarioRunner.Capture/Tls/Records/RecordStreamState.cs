namespace ScenarioRunner.Capture.Tls.Records;

/// <summary>What the next octet of a direction belongs to.</summary>
internal enum RecordStreamState
{
    /// <summary>The first header of the direction.</summary>
    Start,
    Header,
    Payload,

    /// <summary>A ClientHello in the form of SSL 2.0.</summary>
    SslV2,

    /// <summary>Nobody knows: after a hole.</summary>
    Search,

    /// <summary>No record.</summary>
    NotTls,
}
