using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Capture.Tls;

/// <summary>Looks up a connection's secrets and hands both directions their keys.</summary>
internal sealed class ConversationKeys(ISecretSource? secrets) : IDisposable
{
    private readonly StageBuilder? _stages = secrets is null ? null : new StageBuilder(secrets);

    private bool _hasServerHello;

    public SideKeys Client { get; } = new();

    public SideKeys Server { get; } = new();

    /// <summary>A record was opened, so the keys are the right ones.</summary>
    public bool AreProven { get; set; }

    /// <summary>They opened nothing and are not tried any more.</summary>
    public bool AreGivenUp { get; private set; }

    public bool CipherIsMissing => _stages is { CipherIsMissing: true };

    public SideKeys Of(bool client) => client ? Client : Server;

    /// <summary>A first ClientHello in the clear: what follows from the client may be 0-RTT data. After a HelloRetryRequest none is.</summary>
    public void AfterClientHello(Negotiation facts, bool isRetried)
    {
        if (_stages is null || AreGivenUp || facts.ClientRandom is null)
            return;
        Client.Replace(facts.EarlyData && !isRetried ? _stages.Early(facts.ClientRandom, facts.Offered) : null);
    }

    public void AfterServerHello(Negotiation facts)
    {
        if (_stages is null || AreGivenUp || facts.ClientRandom is not { } random || !facts.IsTls13 || _hasServerHello)
            return;
        _hasServerHello = true;
        Server.Replace(_stages.Tls13(SecretLabel.ServerHandshake, TlsEpoch.Handshake, facts.Suite, random));
        Server.Append(_stages.Tls13(SecretLabel.ServerApplication, TlsEpoch.Application, facts.Suite, random));
        Client.Append(_stages.Tls13(SecretLabel.ClientHandshake, TlsEpoch.Handshake, facts.Suite, random));
        Client.Append(_stages.Tls13(SecretLabel.ClientApplication, TlsEpoch.Application, facts.Suite, random));
    }

    public void AfterChangeCipherSpec(Negotiation facts, bool ofClient)
    {
        if (_stages is null || AreGivenUp || facts.Session is not { } session)
            Of(ofClient).Replace(null);
        else
            Of(ofClient).Replace(_stages.Session(session, ofClient, facts.Premaster, Resumed(facts)));
    }

    /// <summary>The server gave the session a name by which it may be resumed: a session id or a ticket.</summary>
    public void Remember(Negotiation facts, ReadOnlySpan<byte> session)
    {
        if (secrets is null || facts.IsTls13 || facts.ClientRandom is null || session.IsEmpty)
            return;
        IReadOnlyList<Secret> logged = secrets.Find(SecretLabel.Master, facts.ClientRandom);
        if ((logged.Count > 0 ? logged[0] : Resumed(facts)) is { } master)
            secrets.Remember(session, master);
    }

    private Secret? Resumed(Negotiation facts) => secrets is null || !facts.IsResumed
        ? null
        : secrets.Resumed(facts.OfferedTicket.AsSpan()) ?? secrets.Resumed(facts.OfferedSession.AsSpan());

    /// <summary>Where the suite is RSA's and the log has its lines: the premaster secret that these octets encrypt.</summary>
    public void AfterClientKeyExchange(Negotiation facts, ReadOnlySpan<byte> body)
    {
        // RFC 7627 §4 derives the master secret from the handshake's hash, which is not kept here.
        if (secrets is not null && facts.Suite?.Agreement == KeyAgreement.Rsa && !facts.HasExtendedMasterSecret && body.Length > 2)
            facts.Premaster = secrets.FindPremaster(body[2..]);
    }

    public void GiveUp()
    {
        AreGivenUp = true;
        Dispose();
    }

    public void Dispose()
    {
        Client.Dispose();
        Server.Dispose();
    }
}
