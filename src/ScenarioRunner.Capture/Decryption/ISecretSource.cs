namespace ScenarioRunner.Capture.Decryption;

/// <summary>Where the secrets of a connection are looked up, by the random of its ClientHello.</summary>
public interface ISecretSource
{
    /// <summary>All secrets logged for this random: more than one where a ClientHello was replayed.</summary>
    IReadOnlyList<Secret> Find(SecretLabel label, ReadOnlySpan<byte> clientRandom);

    /// <summary>The premaster secret that a client encrypted to these octets with the server's RSA key, if the log knows it.</summary>
    Secret? FindPremaster(ReadOnlySpan<byte> encrypted);

    /// <summary>Keeps the master secret of a session of TLS 1.2 or below under its session id or ticket: a log may not name it again when the session is resumed.</summary>
    void Remember(ReadOnlySpan<byte> session, Secret master);

    /// <summary>The master secret of the session with this id or ticket, or null.</summary>
    Secret? Resumed(ReadOnlySpan<byte> session);
}
