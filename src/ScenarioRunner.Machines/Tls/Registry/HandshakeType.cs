namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>A message type of the registry "TLS HandshakeType".</summary>
/// <param name="Message">The name of the message in scenarios; null when none stands for it.</param>
/// <param name="Sender">Who sends it in any of the versions.</param>
/// <param name="First">The first version that defines it.</param>
/// <param name="Last">The last version that defines it.</param>
/// <param name="IsDtls">Whether only DTLS sends it.</param>
public sealed record HandshakeType(
    int Code,
    string Name,
    string? Message,
    MessageSender Sender,
    TlsVersion First,
    TlsVersion Last,
    string Reference,
    bool IsDtls = false) : IAssigned
{
    public string? Alias => Message;

    /// <summary>Whether a version has the message on the wire.</summary>
    public bool IsFor(TlsVersion version) => Message is not null && !IsDtls && First <= version && version <= Last;
}
