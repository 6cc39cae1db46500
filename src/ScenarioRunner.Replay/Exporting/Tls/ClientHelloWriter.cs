using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Writing;
using ScenarioRunner.Machines.Tls;
using ScenarioRunner.Machines.Tls.Registry;
using ScenarioRunner.Replay.Tls;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Writes a ClientHello. The second one after a HelloRetryRequest says again what the first one said and the scenario does not change.</summary>
internal sealed class ClientHelloWriter(Handshake handshake, Choices choices, WriterContext context, bool isSecond)
{
    private readonly Said _first = new(handshake.Hello);
    private readonly Said _said = new(isSecond ? handshake.SecondHello : handshake.Hello);
    private readonly Said _server = new(handshake.ServerHello);
    private readonly Said _encrypted = new(handshake.First("EncryptedExtensions", fromClient: false));
    private readonly Said _retry = new(handshake.Retry);

    /// <summary>Identities with the keys behind them, in the order of the message; empty without pre_shared_key.</summary>
    public List<PreSharedKey> Keys { get; } = [];

    /// <summary>The binders are the message's last octets, as they should be.</summary>
    public bool EndsInBinders { get; private set; }

    public byte[] Body()
    {
        if (!isSecond)
            (choices.ClientRandom, choices.ClientSession) = (context.Octets($"client random {handshake.Number}", 32), SessionId());
        long version = _said.Number(TlsFields.Version) ?? _first.Number(TlsFields.Version) ?? Math.Min(choices.Version, 0x0303);
        long[] suites = isSecond && _said.List(TlsFields.Ciphers) is { } other ? other : choices.Suites;
        long[] compressions = _said.List(TlsFields.Compression) ?? _first.List(TlsFields.Compression) ?? [0];
        byte[] session = isSecond && _said.Has(TlsFields.SessionId) ? SessionId() : choices.ClientSession;
        List<int> codes = Codes();
        if (!isSecond)
            choices.Offered.UnionWith(codes);
        EndsInBinders = codes is [.., ExtensionCodes.PreSharedKey];
        List<WrittenExtension> extensions = [.. codes.Select(code => new WrittenExtension(code, Data(code)))];
        byte[] body = HelloOctets.Client(version, choices.ClientRandom, session, suites, compressions, HasNone(codes) ? null : extensions);
        int missing = (int)(_said.Number(TlsFields.Length) ?? 0) - body.Length - (HasNone(codes) ? 6 : 4);
        if (_said.Extensions is not null || missing < 0)
            return body;
        // RFC 7685: padding is what makes a ClientHello as long as it should be.
        int before = codes.Contains(ExtensionCodes.PreSharedKey) ? extensions.Count - 1 : extensions.Count;
        extensions.Insert(before, new WrittenExtension(ExtensionCodes.Padding, new byte[missing]));
        return HelloOctets.Client(version, choices.ClientRandom, session, suites, compressions, extensions);
    }

    private bool HasNone(List<int> codes) => codes.Count == 0 && _said.Extensions is null;

    private List<int> Codes()
    {
        List<int> codes = HelloExtensions.Of(_said, IsImplied);
        bool offers = _said.IsThere(TlsFields.Identities)
            ?? (_said.Extensions is null && ((isSecond && _first.IsThere(TlsFields.Identities) == true) || (choices.Needed.Contains(ExtensionCodes.PreSharedKey) && _first.IsThere(TlsFields.Identities) != false)));
        if (offers && !codes.Contains(ExtensionCodes.PreSharedKey))
            codes.Add(ExtensionCodes.PreSharedKey);
        if (offers && _said.Extensions is null && !codes.Contains(ExtensionCodes.PskKeyExchangeModes) && !_said.Has(TlsFields.PskModes))
            codes.Insert(0, ExtensionCodes.PskKeyExchangeModes);
        return codes;
    }

    private bool IsImplied(int code)
    {
        if (isSecond)
            return code switch
            {
                ExtensionCodes.Cookie => choices.RetryExtensions.Contains(code),
                // RFC 8446 §4.2.10: no early data behind a HelloRetryRequest.
                ExtensionCodes.EarlyData => false,
                _ => choices.Offered.Contains(code),
            };
        bool curves = choices.Suites.Any(suite => CipherSuites.WithCode((int)suite) is { NeedsCurve: true });
        return code switch
        {
            ExtensionCodes.SupportedGroups => choices.Versions.Contains(0x0304) || curves,
            ExtensionCodes.EcPointFormats => !choices.IsTls13 && curves && _first.IsThere(TlsFields.Groups) != false,
            ExtensionCodes.SignatureAlgorithms => choices.Version >= 0x0303 || choices.Versions.Any(version => version >= 0x0303),
            ExtensionCodes.KeyShare => choices.Versions.Contains(0x0304),
            ExtensionCodes.SupportedVersions => choices.Versions.Length > 0,
            ExtensionCodes.Cookie => false,
            ExtensionCodes.ServerName => choices.ServerName is not null,
            _ => choices.Needed.Contains(code) || HelloExtensions.Answers(_server, code) || HelloExtensions.Answers(_encrypted, code),
        };
    }

    private byte[] Data(int code) => code switch
    {
        ExtensionCodes.ServerName => _said.Number(TlsFields.ServerName) == TlsHash.Empty ? [] : ExtensionOctets.HostNames(_said.Texts("sni", "server_name") ?? choices.ServerName ?? ["server.example"]),
        ExtensionCodes.StatusRequest => ExtensionOctets.StatusRequest(),
        ExtensionCodes.StatusRequestV2 => new OctetWriter().U16(7).U8(2).U16(4).U16(0).U16(0).ToArray(),
        ExtensionCodes.SupportedGroups => ExtensionOctets.Codes16(_said.List(TlsFields.Groups) ?? choices.Groups),
        ExtensionCodes.SignatureAlgorithms or ExtensionCodes.SignatureAlgorithmsCert => ExtensionOctets.Codes16(_said.List(TlsFields.SignatureSchemes) ?? choices.Schemes),
        ExtensionCodes.SupportedVersions => ExtensionOctets.Codes16In8(_said.List(TlsFields.Versions) ?? choices.Versions),
        ExtensionCodes.CompressCertificate => ExtensionOctets.Codes16In8(_said.List(TlsFields.CompressCertificate) ?? _first.List(TlsFields.CompressCertificate) ?? Compressions()),
        ExtensionCodes.PskKeyExchangeModes => ExtensionOctets.Codes8(_said.List(TlsFields.PskModes) ?? _first.List(TlsFields.PskModes) ?? (_server.Number(TlsFields.Group) == 0 ? [0] : [1])),
        ExtensionCodes.KeyShare => ExtensionOctets.KeyShares(SharedGroups().Select(group => ((int)group, context.Share((int)group, handshake, ofServer: false)))),
        ExtensionCodes.PreSharedKey => Identities(),
        ExtensionCodes.SessionTicket => Ticket(),
        ExtensionCodes.Cookie => context.Cookie(_said.Text("cookie") ?? _retry.Text("cookie"), handshake),
        ExtensionCodes.RenegotiationInfo => Renegotiation(),
        ExtensionCodes.Alpn when !_said.Has(TlsFields.Alpn) => ExtensionOctets.Protocols(HelloExtensions.Protocols(_first.Has(TlsFields.Alpn) ? _first : _server.Has(TlsFields.Alpn) ? _server : _encrypted)),
        ExtensionCodes.RecordSizeLimit or ExtensionCodes.MaxFragmentLength or ExtensionCodes.Heartbeat when isSecond || !_said.Has(FieldOf(code)) =>
            HelloExtensions.Common(_first.Has(FieldOf(code)) ? _first : _server.Has(FieldOf(code)) ? _server : _encrypted, code),
        ExtensionCodes.CertificateAuthorities => WriterContext.Authorities(),
        _ => HelloExtensions.Common(_said, code),
    };

    private static int FieldOf(int code) => Array.Find(HelloExtensions.Fields, pair => pair.Code == code).Field;

    private long[] Compressions() => new Said(handshake.First("CompressedCertificate", fromClient: false)).List(TlsFields.CompressCertificate) ?? [1];

    private long[] SharedGroups() =>
        _said.List(TlsFields.KeyShares) is { } written ? written
        : isSecond && choices.RetryExtensions.Contains(ExtensionCodes.KeyShare) ? [choices.Group]
        : choices.Shares;

    private byte[] SessionId()
    {
        if (_said.Text("session-id") is { } name and not ("no" or "yes") && _said.Number(TlsFields.SessionId) > TlsHash.Yes)
            return context.Sessions.Id(name);
        if (_said.Number(TlsFields.SessionId) is { } flag)
            return flag == TlsHash.Yes ? context.Octets($"session id {handshake.Number}", 32) : [];
        // RFC 8446 §4.1.3: the server brings it back, in the one message or the other.
        if (choices.IsTls13 && (_retry.Text("session-id") ?? _server.Text("session-id")) is { } echo and not ("no" or "yes"))
            return context.Sessions.Id(echo);
        if (choices.IsTls13)
            return handshake.First("ChangeCipherSpec", fromClient: false) is null ? [] : context.Octets($"session id {handshake.Number}", 32);
        if (!choices.IsResumed || _first.Number(TlsFields.Ticket) > TlsHash.Empty)
            return [];
        return choices.Session is { Id.Length: > 0 } known ? known.Id : context.Octets($"session id {handshake.Number}", 32);
    }

    // RFC 5077 §3.2: empty, or the ticket of the session that is to go on.
    private byte[] Ticket()
    {
        if (_said.Text("ticket", "session_ticket") is { } name and not ("no" or "yes" or "empty"))
            return context.Sessions.Ticket(name);
        bool byTicket = choices.IsResumed && _first.Number(TlsFields.SessionId) == TlsHash.No;
        return byTicket && _said.Number(TlsFields.Ticket) is null or TlsHash.Yes
            ? choices.Session is { Ticket.Length: > 0 } known ? known.Ticket : context.Octets($"ticket {handshake.Number}", 96)
            : [];
    }

    private byte[] Renegotiation()
    {
        if (_said.Number(TlsFields.RenegotiationInfo) is > TlsHash.Empty && _said.Text("reneg-info", "renegotiation_info") is { } written)
            return ExtensionOctets.Vector8(Said.Octets(written));
        bool isEmpty = handshake.Before is null || _said.Number(TlsFields.RenegotiationInfo) == TlsHash.Empty;
        return ExtensionOctets.Vector8(isEmpty ? [] : context.ClientVerifyData);
    }

    private byte[] Identities()
    {
        Keys.Clear();
        string[]? names = _said.Texts("psk", "pre_shared_key") ?? _first.Texts("psk", "pre_shared_key");
        if (names is null)
            Keys.Add(PreSharedKey.Of(choices.Session, context, choices, $"unnamed {handshake.Number}"));
        else
            Keys.AddRange(names.Select(name => PreSharedKey.Of(context.Sessions.Named(name), context, choices, name)));
        return ExtensionOctets.Identities(Keys.Select(key => (key.Identity, key.Age)), Keys.Select(key => key.BinderLength));
    }
}
