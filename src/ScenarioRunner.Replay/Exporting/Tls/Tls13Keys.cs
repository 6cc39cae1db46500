using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Encryption;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>The keys of a connection of TLS 1.3, from message to message.</summary>
internal sealed class Tls13Keys(WriterContext context, KeyLogWriter log, int connection, Side client, Side server)
{
    private TrafficSecrets? _schedule;
    private SuiteCrypto? _suite;

    /// <summary>The secret that tickets stand for, once the client's Finished is sent.</summary>
    public byte[] Resumption { get; private set; } = [];

    /// <summary>The client offers early data under the first key.</summary>
    public void Early(PreSharedKey key, byte[] clientRandom, ReadOnlySpan<byte> messages)
    {
        byte[] secret = new TrafficSecrets(key.Suite, key.Secret).Secret("c e traffic"u8, messages);
        log.Add(connection, "CLIENT_EARLY_TRAFFIC_SECRET", clientRandom, secret);
        client.Take(Side.Early, RecordSealers.Tls13(key.Suite, secret));
        client.Epoch = Side.Early;
    }

    /// <summary>The ServerHello was sent.</summary>
    /// <param name="chosen">The key that the server chose, or null.</param>
    /// <param name="agrees">Whether there are key shares.</param>
    public void ServerHello(Handshake handshake, Choices choices, PreSharedKey? chosen, bool agrees, ReadOnlySpan<byte> messages)
    {
        client.Epoch = choices.AcceptsEarlyData && client.HasKeys(Side.Early) ? Side.Early : Side.Handshake;
        server.Epoch = Side.Handshake;
        _suite = choices.Crypto is { IsTls13: true } known ? known : null;
        _schedule = null;
        if (_suite is not { CanBeOpened: true } suite)
        {
            client.Take(Side.Handshake, null);
            server.Take(Side.Handshake, null);
            return;
        }

        _schedule = new TrafficSecrets(suite, chosen is null ? [] : chosen.Secret);
        _schedule.Agree(agrees ? context.Octets($"shared secret {handshake.Number}", 32) : []);
        client.HandshakeSecret = _schedule.Secret("c hs traffic"u8, messages);
        server.HandshakeSecret = _schedule.Secret("s hs traffic"u8, messages);
        log.Add(connection, "CLIENT_HANDSHAKE_TRAFFIC_SECRET", choices.ClientRandom, client.HandshakeSecret);
        log.Add(connection, "SERVER_HANDSHAKE_TRAFFIC_SECRET", choices.ClientRandom, server.HandshakeSecret);
        client.Take(Side.Handshake, RecordSealers.Tls13(suite, client.HandshakeSecret));
        server.Take(Side.Handshake, RecordSealers.Tls13(suite, server.HandshakeSecret));
    }

    public void ServerFinished(Choices choices, ReadOnlySpan<byte> messages)
    {
        if (server.Epoch == Side.Application)
            return;
        server.Epoch = Side.Application;
        if (_schedule is null)
        {
            server.Take(Side.Application, null);
            client.Take(Side.Application, null);
            return;
        }

        _schedule.Master();
        client.Secret = _schedule.Secret("c ap traffic"u8, messages);
        server.Secret = _schedule.Secret("s ap traffic"u8, messages);
        log.Add(connection, "CLIENT_TRAFFIC_SECRET_0", choices.ClientRandom, client.Secret);
        log.Add(connection, "SERVER_TRAFFIC_SECRET_0", choices.ClientRandom, server.Secret);
        log.Add(connection, "EXPORTER_SECRET", choices.ClientRandom, _schedule.Secret("exp master"u8, messages));
        client.Take(Side.Application, RecordSealers.Tls13(_suite!, client.Secret));
        server.Take(Side.Application, RecordSealers.Tls13(_suite!, server.Secret));
    }

    public void ClientFinished(ReadOnlySpan<byte> messages)
    {
        if (!client.HasKeys(Side.Application))
            return;
        client.Epoch = Side.Application;
        if (Resumption.Length == 0 && _schedule is not null)
            Resumption = _schedule.Secret("res master"u8, messages);
    }

    public void Update(Side side)
    {
        if (_schedule is null || side.Secret.Length == 0)
            return;
        side.Secret = _schedule.Next(side.Secret);
        side.Take(Side.Application, RecordSealers.Tls13(_suite!, side.Secret));
    }

    /// <summary>The verify_data of a Finished; those after the handshake are under the application secret.</summary>
    public byte[]? Verify(Side side, bool isLate, ReadOnlySpan<byte> messages)
    {
        byte[] secret = isLate ? side.Secret : side.HandshakeSecret;
        return _schedule is null || secret.Length == 0 ? null : _schedule.Verify(secret, messages);
    }

    public byte[]? TicketSecret(byte[] nonce) => _schedule is null || Resumption.Length == 0 ? null : _schedule.OfTicket(Resumption, nonce);

    public byte[] Hash(SuiteCrypto suite, ReadOnlySpan<byte> messages) => (_schedule ?? new TrafficSecrets(suite, [])).Hash(messages);

    public void Reset() => (_schedule, Resumption) = (null, []);
}
