namespace ScenarioRunner.Capture.Tls;

/// <summary>The contents of a unit.</summary>
public abstract record TlsBody
{
    /// <summary>Why the octets are not what the message's definition says, or null. What came before the fault is decoded.</summary>
    public string? Malformed { get; init; }

    /// <summary>Octets after the end of the last field.</summary>
    public int Trailing { get; init; }
}
