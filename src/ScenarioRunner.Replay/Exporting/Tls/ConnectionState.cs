using ScenarioRunner.Capture.Encryption;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Where a connection stands while its messages are written.</summary>
internal sealed class ConnectionState(WriterContext context, KeyLogWriter log, int connection) : IDisposable
{
    private Tls13Keys? _keys;

    public WriterContext Context => context;

    public KeyLogWriter Log => log;

    public int Connection => connection;

    public Side Client { get; } = new();

    public Side Server { get; } = new();

    public Tls13Keys Keys => _keys ??= new Tls13Keys(context, log, connection, Client, Server);

    /// <summary>The handshake under way, or the last one.</summary>
    public Handshake? Handshake { get; private set; }

    public Choices Choices { get; private set; } = null!;

    /// <summary>The messages that the hashes of the handshake are over.</summary>
    public List<byte> Messages { get; } = [];

    /// <summary>The keys that the ClientHello offers.</summary>
    public List<PreSharedKey> Offered { get; set; } = [];

    /// <summary>A ServerHello was sent in this handshake.</summary>
    public bool IsAnswered { get; private set; }

    /// <summary>A HelloRetryRequest was sent, and no ClientHello since.</summary>
    public bool IsRetried { get; set; }

    /// <summary>A ServerHello was sent on this connection.</summary>
    public bool HasVersion { get; private set; }

    /// <summary>The first ServerHello of the connection chose TLS 1.3: what comes behind it has its form and its keys.</summary>
    public bool IsTls13 { get; private set; }

    public Side Of(bool client) => client ? Client : Server;

    /// <summary>A ClientHello begins another handshake, perhaps on keys that are in use.</summary>
    public void Begin(Handshake handshake, bool hasHeartbeats)
    {
        Choices? before = handshake.Before is null ? null : Choices;
        Handshake = handshake;
        Choices = new ChoiceMaker(handshake, before, context.Sessions, hasHeartbeats).Make();
        if (before is not null)
        {
            Choices.ClientRandom = before.ClientRandom;
            Choices.ServerRandom = before.ServerRandom;
            Choices.Master = before.Master;
        }

        Messages.Clear();
        Offered = [];
        IsAnswered = before is not null && IsTls13;
    }

    public void Answer(bool isTls13)
    {
        if (!HasVersion)
            IsTls13 = isTls13;
        IsAnswered = HasVersion = true;
    }

    /// <summary>The sealer that a ChangeCipherSpec of TLS 1.2 and below takes into use; null where there is none here.</summary>
    public IRecordSealer? Sealer(Side side) => Choices.Crypto is { } suite
        ? RecordSealers.Session(suite, Choices.Version, Choices.ClientRandom, Choices.ServerRandom, Choices.Master, Choices.EncryptThenMac, ReferenceEquals(side, Client))
        : null;

    public void Dispose()
    {
        Client.Dispose();
        Server.Dispose();
    }
}
