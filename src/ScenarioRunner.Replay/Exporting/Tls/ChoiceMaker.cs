using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Machines.Tls;
using ScenarioRunner.Machines.Tls.Registry;
using ScenarioRunner.Replay.Tls;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Settles what a handshake leaves open so that it says on the wire what the machine made of the text.</summary>
internal sealed class ChoiceMaker(Handshake handshake, Choices? before, Sessions sessions, bool hasHeartbeats)
{
    private static readonly long[] s_groups = [0x001D, 0x0017, 0x0018];
    private static readonly long[] s_schemes = [0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0807];

    private readonly Said _hello = new(handshake.Hello);
    private readonly Said _server = new(handshake.ServerHello);

    public Choices Make()
    {
        int version = VersionChoice.Of(handshake);
        bool resumed = IsResumed(version);
        bool early = OffersEarlyData();
        Session? session = Offered(resumed || early);
        int code = SuiteChoice.Of(handshake, version, resumed ? session : null);
        CipherSuite? suite = CipherSuites.WithCode(code);
        int group = Group(suite);
        long scheme = Scheme(version, suite);
        long[] versions = VersionChoice.Offered(handshake, version);
        long[] groups = Groups(group);
        return new Choices
        {
            Version = version,
            SuiteCode = code,
            IsResumed = resumed,
            Session = session,
            OffersEarlyData = early,
            AcceptsEarlyData = early && Accepts(),
            Group = group,
            Scheme = scheme,
            Groups = groups,
            Shares = Shares(group, groups),
            Schemes = Schemes(version, scheme),
            Versions = versions,
            Suites = Suites(code, version, versions),
            Needed = Needed(version, resumed),
            ServerName = _hello.Texts("sni", "server_name") ?? (_hello.Has(TlsFields.ServerName) ? null : session?.ServerName ?? before?.ServerName),
        };
    }

    private bool IsResumed(int version)
    {
        if (version != 0x0304)
            return handshake.Settled(ExportFields.Resumed) == true && !HasFullFlight();
        if (_server.Number(TlsFields.IdentityIndex) is { } index)
            return index >= 0;
        return handshake.Settled(ExportFields.Psk) == true;
    }

    private bool HasFullFlight() =>
        _server.Number(TlsFields.SessionId) is null && (handshake.Contains("ServerHelloDone") || handshake.First("Certificate", fromClient: false) is not null);

    private bool OffersEarlyData()
    {
        if (_hello.Flag(TlsFields.EarlyData) is { } written)
            return written;
        if (_hello.Extensions is { } exactly)
            return exactly.Contains(ExtensionCodes.EarlyData);
        return handshake.Settled(ExportFields.Early) == true || handshake.Settled(ExportFields.Accepted) == true
            || new Said(handshake.First("EncryptedExtensions", fromClient: false)).Flag(TlsFields.EarlyData) == true
            || handshake.Messages.Any(sent => handshake.IsFromClient(sent) && Handshake.NameOf(sent) == "ApplicationData" && handshake.IsBeforeServerHello(sent) && handshake.Before is null);
    }

    private bool Accepts() =>
        new Said(handshake.First("EncryptedExtensions", fromClient: false)).Flag(TlsFields.EarlyData)
        ?? (handshake.Settled(ExportFields.Accepted) is { } settled ? settled : handshake.Contains("EndOfEarlyData"));

    private Session? Offered(bool any)
    {
        foreach (string name in new string?[] { _hello.Texts("psk", "pre_shared_key")?.FirstOrDefault(), _hello.Text("ticket", "session_ticket"), _hello.Text("session-id") }.OfType<string>())
            if (sessions.Named(name) is { } known)
                return known;
        return any && !_hello.Has(TlsFields.Identities) ? sessions.Last : null;
    }

    private int Group(CipherSuite? suite)
    {
        if (_server.Number(TlsFields.Group) is > 0 and var selected)
            return (int)selected;
        if (new Said(handshake.First("ServerKeyExchange", fromClient: false)).Number(TlsFields.Group) is > 0 and var curve)
            return (int)curve;
        if (new Said(handshake.Retry).Number(TlsFields.Group) is > 0 and var retried)
            return (int)retried;
        if (handshake.Retry is not null && new Said(handshake.SecondHello).List(TlsFields.KeyShares)?.FirstOrDefault(IsReal) is > 0 and var second)
            return (int)second;
        bool waits = handshake.Retry is not null && new Said(handshake.Retry).Number(TlsFields.Cookie) is null;
        if (!waits && _hello.List(TlsFields.KeyShares)?.FirstOrDefault(IsReal) is > 0 and var share)
            return (int)share;
        long[] shared = _hello.List(TlsFields.KeyShares) ?? (waits ? [s_groups[0]] : []);
        IEnumerable<long> left = (_hello.List(TlsFields.Groups) ?? s_groups).Where(group => IsReal(group) && !(waits && shared.Contains(group)));
        if (suite is { NeedsCurve: true })
            left = left.Where(group => NamedGroups.All.WithCode((int)group) is { Kind: GroupKind.EllipticCurve });
        return (int)left.FirstOrDefault(waits ? 0x0017 : 0x001D);
    }

    private static bool IsReal(long code) => !Grease.IsValue((int)code);

    private long[] Groups(int group) => _hello.List(TlsFields.Groups) is { } written ? written
        : _hello.List(TlsFields.KeyShares) is { Length: > 0 } shares ? [.. shares, .. s_groups.Append(group).Except(shares)]
        : s_groups.Contains(group) ? s_groups : [group, .. s_groups];

    private long[] Shares(int group, long[] groups)
    {
        if (_hello.List(TlsFields.KeyShares) is { } written)
            return written;
        bool asks = handshake.Retry is not null && new Said(handshake.Retry).Number(TlsFields.Group) is not 0
            && (new Said(handshake.Retry).Has(TlsFields.Group) || new Said(handshake.Retry).Number(TlsFields.Cookie) is null);
        if (!asks)
            return [group];
        long other = groups.FirstOrDefault(one => one != group && IsReal(one));
        return other == 0 ? [] : [other];
    }

    private long Scheme(int version, CipherSuite? suite)
    {
        string name = version == 0x0304 ? "CertificateVerify" : "ServerKeyExchange";
        if (new Said(handshake.First(name, fromClient: false)).Number(TlsFields.SignatureScheme) is { } written)
            return written;
        IEnumerable<long> offered = _hello.List(TlsFields.SignatureSchemes) ?? [.. s_schemes, 0x0402, 0x0202];
        foreach (long code in offered)
            if (SignatureSchemes.All.WithCode((int)code) is { } scheme && (version == 0x0304 ? scheme.Tls13 == HandshakeSignature.Both : scheme.IsForTls12 && suite is not null && scheme.Fits(suite.Authentication)))
                return code;
        return suite?.Authentication == Authentication.Ecdsa || version == 0x0304 ? 0x0403 : suite?.Authentication == Authentication.Dss ? 0x0402 : 0x0401;
    }

    private long[] Schemes(int version, long scheme) => _hello.List(TlsFields.SignatureSchemes) is { } written ? written
        : version < 0x0303 || s_schemes.Contains(scheme) ? s_schemes : [.. s_schemes, scheme];

    private long[] Suites(int code, int version, long[] versions)
    {
        List<long> suites = [.. _hello.List(TlsFields.Ciphers) ?? SuiteChoice.Offer(code, versions.Length > 0 ? versions : [version], HasGroups())];
        foreach (long signal in _hello.List(TlsFields.Signals) ?? [])
            if (!suites.Contains(signal))
                suites.Add(signal);
        return [.. suites];
    }

    private bool HasGroups() => _hello.Extensions is { } exactly ? exactly.Contains(ExtensionCodes.SupportedGroups) : _hello.IsThere(TlsFields.Groups) != false;

    private HashSet<int> Needed(int version, bool resumed)
    {
        HashSet<int> needed = [];
        void Need(int code, bool isNeeded)
        {
            if (isNeeded)
                needed.Add(code);
        }

        bool old = version != 0x0304;
        Need(ExtensionCodes.SessionTicket, old && (handshake.Contains("NewSessionTicket") || handshake.Settled(ExportFields.Ticket) == true || (resumed && _hello.Number(TlsFields.SessionId) == TlsHash.No)));
        Need(ExtensionCodes.StatusRequest, handshake.Contains("CertificateStatus") || (old && handshake.Settled(ExportFields.Status) == true) || HasStatus());
        Need(ExtensionCodes.NextProtocolNegotiation, old && (handshake.Contains("NextProtocol") || handshake.Settled(ExportFields.NextProtocol) == true));
        Need(SupplementalAuthorization, handshake.Contains("SupplementalData"));
        Need(ExtensionCodes.Heartbeat, hasHeartbeats);
        Need(ExtensionCodes.CompressCertificate, handshake.First("CompressedCertificate", fromClient: false) is not null);
        Need(ExtensionCodes.PostHandshakeAuth, !old && IsAskedLater());
        Need(ExtensionCodes.ExtendedMasterSecret, before is { HasExtendedMasterSecret: true } || (resumed && Offered(true) is { HasExtendedMasterSecret: true }));
        Need(ExtensionCodes.RenegotiationInfo, before is not null && before.Answered.Contains(ExtensionCodes.RenegotiationInfo));
        Need(ExtensionCodes.PreSharedKey, !old && (resumed || OffersEarlyData()));
        Need(ExtensionCodes.EarlyData, OffersEarlyData());
        return needed;
    }

    /// <summary>client_authz (RFC 5878), which supplemental data is for.</summary>
    public const int SupplementalAuthorization = 7;

    private bool HasStatus() => new Said(handshake.First("Certificate", fromClient: false)).Flag(TlsFields.Status) == true;

    private bool IsAskedLater()
    {
        bool finished = false;
        foreach (SentMessage sent in handshake.Messages)
        {
            finished |= Handshake.NameOf(sent) == "Finished" && handshake.IsFromClient(sent);
            if (finished && Handshake.NameOf(sent) == "CertificateRequest")
                return true;
        }

        return false;
    }
}
