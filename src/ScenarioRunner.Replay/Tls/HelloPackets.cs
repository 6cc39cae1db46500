using System.Collections.Immutable;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Bodies;
using ScenarioRunner.Capture.Tls.Extensions;
using ScenarioRunner.Machines.Tls;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Replay.Tls;

/// <summary>The hellos, and EncryptedExtensions, which answers one.</summary>
internal static class HelloPackets
{
    private const int RenegotiationSignal = 0x00FF;
    private const int FallbackSignal = 0x5600;

    public static void Client(PacketDraft draft, ClientHelloBody hello)
    {
        draft.Number(TlsFields.Version, hello.LegacyVersion);
        if (hello.Malformed is not null)
            return;
        draft.Octets(TlsFields.SessionId, hello.SessionId, TlsHash.No);
        draft.List(TlsFields.Ciphers, hello.CipherSuites);
        Signals(draft, hello.CipherSuites);
        Compression(draft, hello.CompressionMethods);
        Common(draft, hello);
        ExtensionFields.Codes(draft, TlsFields.Versions, hello, ExtensionCodes.SupportedVersions);
        ExtensionFields.Codes(draft, TlsFields.Groups, hello, ExtensionCodes.SupportedGroups);
        ExtensionFields.Codes(draft, TlsFields.SignatureSchemes, hello, ExtensionCodes.SignatureAlgorithms);
        ExtensionFields.Codes(draft, TlsFields.PskModes, hello, ExtensionCodes.PskKeyExchangeModes);
        ExtensionFields.Codes(draft, TlsFields.CompressCertificate, hello, ExtensionCodes.CompressCertificate);
        ExtensionFields.Flag(draft, TlsFields.EarlyData, hello, ExtensionCodes.EarlyData);
        ExtensionFields.Flag(draft, TlsFields.PostHandshakeAuth, hello, ExtensionCodes.PostHandshakeAuth);
        KeyShares(draft, hello);
        Identities(draft, hello);
    }

    public static void Server(PacketDraft draft, ServerHelloBody hello)
    {
        draft.Number(TlsFields.Version, hello.LegacyVersion);
        if (hello.Malformed is not null)
            return;
        draft.Octets(TlsFields.SessionId, hello.SessionId, TlsHash.No);
        draft.Number(TlsFields.Cipher, hello.CipherSuite);
        draft.List(TlsFields.Compression, [hello.CompressionMethod]);
        if (!hello.IsHelloRetryRequest)
            draft.Number(TlsFields.Downgrade, hello.Sentinel switch { DowngradeSentinel.ToTls12 => 0x0303, DowngradeSentinel.ToTls11 => 0x0302, _ => 0 });
        Common(draft, hello);
        ExtensionFields.Number(draft, TlsFields.SelectedVersion, hello, ExtensionCodes.SupportedVersions, absent: 0);
        ExtensionFields.Number(draft, TlsFields.IdentityIndex, hello, ExtensionCodes.PreSharedKey, absent: -1);
        if (hello.Extension(ExtensionCodes.KeyShare) is not { } share)
            draft.Number(TlsFields.Group, 0);
        else if (share.Value is KeySharesValue { Shares: [var one, ..] })
            draft.Number(TlsFields.Group, one.Group);
        else if (share.Value is NumberValue group)
            draft.Number(TlsFields.Group, group.Number);
    }

    public static void Answers(PacketDraft draft, EncryptedExtensionsBody message)
    {
        if (message.Malformed is not null)
            return;
        ExtensionFields.All(draft, message.Extensions);
        ServerName(draft, message);
        Protocols(draft, message);
        Limits(draft, message);
        ExtensionFields.Number(draft, TlsFields.Heartbeat, message, ExtensionCodes.Heartbeat, absent: 0);
        ExtensionFields.Codes(draft, TlsFields.Groups, message, ExtensionCodes.SupportedGroups);
        ExtensionFields.Flag(draft, TlsFields.EarlyData, message, ExtensionCodes.EarlyData);
    }

    private static void Common(PacketDraft draft, IExtended hello)
    {
        ExtensionFields.All(draft, hello.Extensions);
        ServerName(draft, hello);
        Protocols(draft, hello);
        Limits(draft, hello);
        ExtensionFields.Octets(draft, TlsFields.Ticket, hello, ExtensionCodes.SessionTicket);
        ExtensionFields.Octets(draft, TlsFields.Cookie, hello, ExtensionCodes.Cookie);
        ExtensionFields.Octets(draft, TlsFields.RenegotiationInfo, hello, ExtensionCodes.RenegotiationInfo);
        ExtensionFields.Number(draft, TlsFields.Heartbeat, hello, ExtensionCodes.Heartbeat, absent: 0);
        ExtensionFields.Codes(draft, TlsFields.PointFormats, hello, ExtensionCodes.EcPointFormats);
        ExtensionFields.Flag(draft, TlsFields.StatusRequest, hello, ExtensionCodes.StatusRequest);
        ExtensionFields.Flag(draft, TlsFields.ExtendedMasterSecret, hello, ExtensionCodes.ExtendedMasterSecret);
        ExtensionFields.Flag(draft, TlsFields.EncryptThenMac, hello, ExtensionCodes.EncryptThenMac);
        ExtensionFields.Flag(draft, TlsFields.NextProtocol, hello, ExtensionCodes.NextProtocolNegotiation);
    }

    private static void Signals(PacketDraft draft, ImmutableArray<ushort> suites)
    {
        bool renegotiation = suites.Contains(RenegotiationSignal), fallback = suites.Contains(FallbackSignal);
        if (renegotiation || fallback)
            draft.List(TlsFields.Signals, renegotiation && fallback ? [RenegotiationSignal, FallbackSignal] : [renegotiation ? RenegotiationSignal : FallbackSignal]);
        else
            draft.Number(TlsFields.Signals, 0);
    }

    private static void Compression(PacketDraft draft, ImmutableArray<byte> methods)
    {
        long[] codes = new long[methods.Length];
        for (int i = 0; i < codes.Length; i++)
            codes[i] = methods[i];
        draft.List(TlsFields.Compression, codes);
    }

    private static void ServerName(PacketDraft draft, IExtended message)
    {
        if (message.Extension(ExtensionCodes.ServerName) is not { } extension)
            draft.Number(TlsFields.ServerName, TlsHash.No);
        else if (extension.Value is HostNameValue { Host: { } host, Entries: 1 })
            draft.Text(TlsFields.ServerName, host);
        else if (extension.Length == 0)
            draft.Number(TlsFields.ServerName, TlsHash.Empty);
    }

    private static void Protocols(PacketDraft draft, IExtended message)
    {
        if (message.Extension(ExtensionCodes.Alpn) is not { } extension)
        {
            draft.Number(TlsFields.Alpn, 0);
            return;
        }

        if (extension.Value is not NamesValue { Names: var names })
            return;
        long[] numbers = new long[names.Length];
        string[] texts = new string[names.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            bool isReserved = names[i] is [var one, var two] && one == two && Grease.IsValue(one << 8 | two);
            numbers[i] = isReserved ? names[i][0] << 8 | names[i][1] : TlsHash.Of(names[i]);
            texts[i] = isReserved ? "GREASE" : TlsDialect.Spelled(names[i]);
        }

        draft.List(TlsFields.Alpn, numbers);
        draft.Shown(TlsFields.Alpn, $"[{string.Join(", ", texts)}]");
    }

    private static void Limits(PacketDraft draft, IExtended message)
    {
        ExtensionFields.Number(draft, TlsFields.RecordSizeLimit, message, ExtensionCodes.RecordSizeLimit, absent: 0);
        if (message.Extension(ExtensionCodes.MaxFragmentLength) is not { } extension)
            draft.Number(TlsFields.FragmentLength, 0);
        else if (extension.Value is NumberValue { Number: var code })
            // RFC 6066 §4: 1 to 4 stand for 2^9 to 2^12; another code for no length that there is.
            draft.Number(TlsFields.FragmentLength, code is >= 1 and <= 4 ? 256L << (int)code : 0xFFFF);
    }

    private static void KeyShares(PacketDraft draft, ClientHelloBody hello)
    {
        if (hello.Extension(ExtensionCodes.KeyShare) is not { } extension)
        {
            draft.Number(TlsFields.KeyShares, 0);
            return;
        }

        if (extension.Value is not KeySharesValue { Shares: var shares })
            return;
        long[] groups = new long[shares.Length];
        for (int i = 0; i < groups.Length; i++)
            groups[i] = shares[i].Group;
        draft.List(TlsFields.KeyShares, groups);
    }

    private static void Identities(PacketDraft draft, ClientHelloBody hello)
    {
        if (hello.Extension(ExtensionCodes.PreSharedKey) is not { } extension)
        {
            draft.Number(TlsFields.Identities, 0);
            return;
        }

        if (extension.Value is not PskOfferValue { Identities: var identities })
            return;
        long[] numbers = new long[identities.Length];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = TlsHash.Of(identities[i].Identity.AsSpan());
        draft.List(TlsFields.Identities, numbers);
    }
}
