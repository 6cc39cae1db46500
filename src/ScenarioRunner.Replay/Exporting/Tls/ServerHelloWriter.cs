using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Writing;
using ScenarioRunner.Machines.Tls;
using ScenarioRunner.Replay.Tls;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Writes a ServerHello, a HelloRetryRequest, EncryptedExtensions.</summary>
internal sealed class ServerHelloWriter(Handshake handshake, Choices choices, WriterContext context, SentMessage sent)
{
    private readonly Said _said = new(sent);
    private readonly Said _hello = new(handshake.Hello);

    // Whatever version supported_versions selects, a ServerHello with it is one of TLS 1.3.
    private bool HasNewForm => choices.IsTls13 || _said.Number(TlsFields.SelectedVersion) > 0;

    public byte[] Hello()
    {
        choices.ServerRandom = Random();
        choices.ServerSession = SessionId();
        List<int> codes = HelloExtensions.Of(
            _said,
            IsImplied,
            (ExtensionCodes.SupportedVersions, TlsFields.SelectedVersion),
            (ExtensionCodes.KeyShare, TlsFields.Group),
            (ExtensionCodes.SupportedGroups, -1),
            (ExtensionCodes.SignatureAlgorithms, -1),
            (ExtensionCodes.PskKeyExchangeModes, -1),
            (ExtensionCodes.CompressCertificate, -1),
            (ExtensionCodes.PostHandshakeAuth, -1));
        if (_said.Extensions is null && (_said.Number(TlsFields.IdentityIndex) is { } index ? index >= 0 : choices is { IsTls13: true, IsResumed: true }))
            codes.Add(ExtensionCodes.PreSharedKey);
        choices.Answered.UnionWith(codes);
        choices.EncryptThenMac = codes.Contains(ExtensionCodes.EncryptThenMac);
        choices.HasExtendedMasterSecret = codes.Contains(ExtensionCodes.ExtendedMasterSecret);
        return Body(choices.ServerRandom, choices.ServerSession, codes, Data);
    }

    public byte[] Retry()
    {
        bool hasCookie = _said.Number(TlsFields.Cookie) is > TlsHash.No;
        List<int> codes = HelloExtensions.Of(
            _said,
            code => code == ExtensionCodes.SupportedVersions || (code == ExtensionCodes.KeyShare && !hasCookie),
            (ExtensionCodes.SupportedVersions, TlsFields.SelectedVersion),
            (ExtensionCodes.KeyShare, TlsFields.Group));
        choices.RetryExtensions.UnionWith(codes);
        return Body(HelloOctets.RetryRandom, SessionId(), codes, code => code == ExtensionCodes.KeyShare ? ExtensionOctets.Number16(Group()) : Data(code));
    }

    public byte[] Encrypted()
    {
        List<int> codes = HelloExtensions.Of(_said, code => code switch
        {
            ExtensionCodes.EarlyData => choices.AcceptsEarlyData,
            ExtensionCodes.Heartbeat => choices.Needed.Contains(code) && choices.Offered.Contains(code),
            _ => false,
        });
        choices.Answered.UnionWith(codes);
        return WrittenExtension.List(codes.Select(code => new WrittenExtension(code, code == ExtensionCodes.SupportedGroups ? ExtensionOctets.Codes16(_said.List(TlsFields.Groups) ?? choices.Groups) : Data(code))));
    }

    private byte[] Body(byte[] random, byte[] session, List<int> codes, Func<int, byte[]> data)
    {
        long version = _said.Number(TlsFields.Version) ?? Math.Min(choices.Version, 0x0303);
        long compression = _said.List(TlsFields.Compression)?.FirstOrDefault() ?? 0;
        bool hasNone = codes.Count == 0 && _said.Extensions is null;
        return HelloOctets.Server(version, random, session, _said.Number(TlsFields.Cipher) ?? choices.SuiteCode, compression, hasNone ? null : codes.Select(code => new WrittenExtension(code, data(code))));
    }

    private bool IsImplied(int code)
    {
        if (HasNewForm)
            return code is ExtensionCodes.SupportedVersions || (code == ExtensionCodes.KeyShare && !IsKeyAlone());
        bool offered = choices.Offered.Contains(code);
        return code switch
        {
            ExtensionCodes.RenegotiationInfo => offered || choices.Suites.Contains(0x00FF),
            ExtensionCodes.SessionTicket => offered && (handshake.Contains("NewSessionTicket") || handshake.Settled(ExportFields.Ticket) == true),
            ExtensionCodes.EcPointFormats or ExtensionCodes.SupportedVersions or ExtensionCodes.KeyShare => false,
            _ => offered && choices.Needed.Contains(code) && code is not (ExtensionCodes.ServerName or ExtensionCodes.EarlyData),
        };
    }

    // RFC 8446 §4.2.9: psk_ke alone leaves no key share.
    private bool IsKeyAlone() => choices.IsResumed && _hello.List(TlsFields.PskModes) is [0];

    private long Group() => _said.Number(TlsFields.Group) is > 0 and var group ? group : choices.Group;

    private byte[] Data(int code) => code switch
    {
        ExtensionCodes.ServerName when _said.Texts("sni", "server_name") is { } names && _said.Number(TlsFields.ServerName) > TlsHash.Empty => ExtensionOctets.HostNames(names),
        ExtensionCodes.SupportedVersions => ExtensionOctets.Number16(_said.Number(TlsFields.SelectedVersion) is > 0 and var version ? version : choices.Version),
        ExtensionCodes.KeyShare => ExtensionOctets.KeyShare((int)Group(), context.Share((int)Group(), handshake, ofServer: true)),
        ExtensionCodes.PreSharedKey => ExtensionOctets.Number16(_said.Number(TlsFields.IdentityIndex) is >= 0 and var index ? index : 0),
        ExtensionCodes.Cookie => context.Cookie(_said.Text("cookie"), handshake),
        ExtensionCodes.RenegotiationInfo => Renegotiation(),
        ExtensionCodes.NextProtocolNegotiation => ExtensionOctets.BareNames(["http/1.1"u8.ToArray()]),
        ExtensionCodes.Alpn when !_said.Has(TlsFields.Alpn) => ExtensionOctets.Protocols(HelloExtensions.Protocols(_hello)[..1]),
        ExtensionCodes.RecordSizeLimit or ExtensionCodes.MaxFragmentLength when !_said.Has(code == ExtensionCodes.RecordSizeLimit ? TlsFields.RecordSizeLimit : TlsFields.FragmentLength)
            || (code == ExtensionCodes.MaxFragmentLength && _said.Number(TlsFields.FragmentLength) == 1) => HelloExtensions.Common(_hello, code),
        ChoiceMaker.SupplementalAuthorization => [1, 0],
        _ => HelloExtensions.Common(_said, code),
    };

    private byte[] Random()
    {
        byte[] random = context.Octets($"server random {handshake.Number}", 32);
        if (_said.Number(TlsFields.Downgrade) is > 0 and var version)
            "DOWNGRD"u8.CopyTo(random.AsSpan(24));
        else
            return random;
        random[31] = (byte)(version >= 0x0303 ? 1 : 0);
        return random;
    }

    private byte[] SessionId()
    {
        if (_said.Text("session-id") is { } name and not ("no" or "yes") && _said.Number(TlsFields.SessionId) > TlsHash.Yes)
            return context.Sessions.Id(name);
        if (_said.Number(TlsFields.SessionId) is { } flag)
            return flag == TlsHash.Yes ? context.Octets($"session id of server {handshake.Number}", 32) : [];
        if (HasNewForm || choices.IsResumed)
            return choices.ClientSession;
        return context.Octets($"session id of server {handshake.Number}", 32);
    }

    private byte[] Renegotiation()
    {
        if (_said.Number(TlsFields.RenegotiationInfo) is > TlsHash.Empty && _said.Text("reneg-info", "renegotiation_info") is { } written)
            return ExtensionOctets.Vector8(Said.Octets(written));
        bool isEmpty = handshake.Before is null || _said.Number(TlsFields.RenegotiationInfo) == TlsHash.Empty;
        return ExtensionOctets.Vector8(isEmpty ? [] : [.. context.ClientVerifyData, .. context.ServerVerifyData]);
    }
}
