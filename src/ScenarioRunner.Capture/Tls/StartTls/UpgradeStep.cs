namespace ScenarioRunner.Capture.Tls.StartTls;

internal enum UpgradeStep
{
    /// <summary>Nothing that matters here.</summary>
    Goes,

    /// <summary>TLS begins with the next octet of both directions.</summary>
    Begins,

    /// <summary>This is another protocol.</summary>
    Other,
}
