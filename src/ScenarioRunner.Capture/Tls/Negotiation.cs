using System.Collections.Immutable;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Tls.Bodies;
using ScenarioRunner.Capture.Tls.Extensions;

namespace ScenarioRunner.Capture.Tls;

/// <summary>What the hellos of a connection settled, as far as later messages and records depend on it.</summary>
internal sealed class Negotiation
{
    public byte[]? ClientRandom { get; private set; }

    public ImmutableArray<ushort> Offered { get; private set; } = [];

    /// <summary>The client sends, or may send, 0-RTT data.</summary>
    public bool EarlyData { get; private set; }

    /// <summary>0 before a ServerHello.</summary>
    public ushort Version { get; private set; }

    public bool IsTls13 => Version == HandshakeContext.Tls13;

    public SuiteCrypto? Suite { get; private set; }

    /// <summary>What the next ChangeCipherSpec of TLS 1.2 and below takes into use, where it can be told.</summary>
    public SessionFacts? Session { get; private set; }

    public bool HasExtendedMasterSecret { get; private set; }

    /// <summary>The premaster secret of this handshake, where a log knows it.</summary>
    public Secret? Premaster { get; set; }

    /// <summary>The session id and the ticket that the client would resume.</summary>
    public ImmutableArray<byte> OfferedSession { get; private set; } = [];

    public ImmutableArray<byte> OfferedTicket { get; private set; } = [];

    /// <summary>RFC 5246 §7.4.1.3: the server echoes the session id that it resumes.</summary>
    public bool IsResumed { get; private set; }

    private bool _serverCertificateIsForeign;
    private bool _clientCertificateIsForeign;

    public HandshakeContext Context(bool fromClient) =>
        new(Version, Suite, !IsTls13 && (fromClient ? _clientCertificateIsForeign : _serverCertificateIsForeign));

    public void Hello(ClientHelloBody hello)
    {
        if (hello.Random.Length != HelloRandom.Length)
            return;
        ClientRandom = [.. hello.Random];
        Offered = hello.CipherSuites;
        EarlyData = hello.Extension(ExtensionCodes.EarlyData) is not null;
        Premaster = null;
        OfferedSession = hello.SessionId;
        OfferedTicket = hello.Extension(ExtensionCodes.SessionTicket)?.Value is OctetsValue ticket ? ticket.Octets : [];
    }

    public void Hello(ServerHelloBody hello)
    {
        if (hello.Random.Length != HelloRandom.Length)
            return;
        Version = hello.Version;
        Suite = SuiteCrypto.Of(hello.CipherSuite);
        IsResumed = !IsTls13 && !hello.SessionId.IsEmpty && hello.SessionId.AsSpan().SequenceEqual(OfferedSession.AsSpan());
        HasExtendedMasterSecret = hello.Extension(ExtensionCodes.ExtendedMasterSecret) is not null;
        bool foreign = hello.Extension(ExtensionCodes.CachedInfo) is not null;
        _serverCertificateIsForeign = foreign || IsOther(hello.Extension(ExtensionCodes.ServerCertificateType));
        _clientCertificateIsForeign = foreign || IsOther(hello.Extension(ExtensionCodes.ClientCertificateType));
        bool macIsOutside = hello.Extension(ExtensionCodes.EncryptThenMac) is not null;
        Session = IsTls13 || Suite is null || ClientRandom is null
            ? null
            : new SessionFacts(Suite, Version, ClientRandom, [.. hello.Random], macIsOutside);
    }

    /// <summary>RFC 7250: another form than X.509, whose code is 0.</summary>
    private static bool IsOther(TlsExtension? type) => type is { Value: not NumberValue { Number: 0 } };
}
