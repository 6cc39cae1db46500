namespace ScenarioRunner.Capture.Tls.StartTls;

/// <summary>A protocol that begins in the clear and changes to TLS. It is fed whole lines or messages of both directions in order.</summary>
internal interface IUpgrade
{
    string Name { get; }

    /// <summary>How the next thing from a direction is delimited; null where this is not the protocol (any more).</summary>
    Framing? Next(bool fromClient);

    /// <summary>Takes a line (without its end) or a message.</summary>
    UpgradeStep Take(bool fromClient, ReadOnlySpan<byte> message);
}
