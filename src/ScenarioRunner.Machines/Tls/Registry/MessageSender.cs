namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The side to which a handshake message belongs.</summary>
public enum MessageSender
{
    Either,
    Client,
    Server,
}
