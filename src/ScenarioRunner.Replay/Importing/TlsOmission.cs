using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Bodies;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Tls;
using ScenarioRunner.Replay.Tls;

namespace ScenarioRunner.Replay.Importing;

/// <summary>Takes out of a message what goes without saying.</summary>
internal sealed class TlsOmission
{
    private const int Tls12 = 0x0303;
    private const int Tls13 = 0x0304;

    /// <summary>RFC 8446 §5.2: 2^14 + 256 octets.</summary>
    private const int LongestClosed = (1 << 14) + 256;

    /// <summary>Fields that say no more than that an extension is there, which the list of extensions says as well, and the number by which they do.</summary>
    private static readonly (int Field, long There)[] s_flags =
    [
        (TlsFields.StatusRequest, 1), (TlsFields.ExtendedMasterSecret, 1), (TlsFields.EncryptThenMac, 1), (TlsFields.NextProtocol, 1),
        (TlsFields.PostHandshakeAuth, 1), (TlsFields.EarlyData, 1), (TlsFields.Heartbeat, 1), (TlsFields.ServerName, TlsHash.Empty),
    ];

    /// <summary>Fields of extensions, and the number by which they say that it is not there.</summary>
    private static readonly (int Field, long Absent)[] s_absent =
    [
        .. s_flags.Select(flag => (flag.Field, 0L)),
        (TlsFields.Versions, 0), (TlsFields.Groups, 0), (TlsFields.SignatureSchemes, 0), (TlsFields.PskModes, 0), (TlsFields.CompressCertificate, 0), (TlsFields.KeyShares, 0),
        (TlsFields.Identities, 0), (TlsFields.Alpn, 0), (TlsFields.Ticket, TlsHash.No), (TlsFields.Cookie, TlsHash.No), (TlsFields.RenegotiationInfo, TlsHash.No),
        (TlsFields.PointFormats, 0), (TlsFields.RecordSizeLimit, 0), (TlsFields.FragmentLength, 0), (TlsFields.SelectedVersion, 0), (TlsFields.IdentityIndex, -1),
        (TlsFields.Group, 0), (TlsFields.MaxEarlyData, 0),
    ];

    private long _sessionOfClient;

    /// <param name="version">The version of the connection; 0 where none was settled.</param>
    public void Apply(TlsUnit unit, Packet packet, int version)
    {
        int kind = (int)packet.Fields[TlsFields.Message];
        if (Has(packet, TlsFields.Extensions))
            foreach ((int field, long absent) in s_absent)
                DropWhere(packet, field, absent);
        if (Has(packet, TlsFields.Extensions) && packet.Fields[TlsFields.Extensions] > 0)
            foreach ((int field, long there) in s_flags)
                DropWhere(packet, field, there);
        DropWhere(packet, TlsFields.Version, Tls12);
        DropWhere(packet, TlsFields.Downgrade, 0);
        DropWhere(packet, TlsFields.Signals, 0);
        DropWhere(packet, TlsFields.Empty, 0);
        DropWhere(packet, TlsFields.Context, 0);
        DropWhere(packet, TlsFields.Status, 0);
        DropWhere(packet, TlsFields.Trailing, 0);
        DropWhere(packet, TlsFields.Coalesced, 0);
        DropWhere(packet, TlsFields.Body, 1);
        Drop(packet, TlsFields.Nonce);
        if (IsOnly(packet, TlsFields.Compression, 0))
            Drop(packet, TlsFields.Compression);
        if (IsOnly(packet, TlsFields.PointFormats, 0))
            Drop(packet, TlsFields.PointFormats);
        if (packet.Lists?[TlsFields.Ciphers] is not null)
            Drop(packet, TlsFields.Signals);
        Record(unit, packet, kind);
        Extensions(unit, packet);
        Session(unit, packet, kind, version);
        if (version == Tls13)
            DropWhere(packet, TlsFields.SelectedVersion, Tls13);
    }

    // How messages are put into records is their sender's business; what is in a closed record nobody knows.
    private static void Record(TlsUnit unit, Packet packet, int kind)
    {
        bool isRecord = kind == TlsMessageKinds.Record;
        Drop(packet, TlsFields.Fragments);
        Drop(packet, TlsFields.Coalesced);
        Drop(packet, TlsFields.RecordVersion);
        if (isRecord ? packet.Fields[TlsFields.Length] is > 0 and <= LongestClosed : kind != TlsMessageKinds.ApplicationData && kind != TlsMessageKinds.Heartbeat && kind != TlsMessageKinds.Handshake)
            Drop(packet, TlsFields.Length);
        if (!isRecord && !(kind == TlsMessageKinds.ApplicationData && unit.Epoch == TlsEpoch.Early))
            Drop(packet, TlsFields.Epoch);
        else if (unit.IsProtected && unit.Epoch != TlsEpoch.Early)
            packet.Fields[TlsFields.Epoch] = (long)TlsEpoch.Protected;
    }

    // Hellos say their extensions, in order; of other messages those that no field stands for.
    private static void Extensions(TlsUnit unit, Packet packet)
    {
        if (unit.Body is ClientHelloBody or ServerHelloBody)
            return;
        long[] codes = packet.Lists?[TlsFields.Extensions] ?? [];
        if (codes.Length == 0)
            Drop(packet, TlsFields.Extensions);
        if (codes is [ExtensionCodes.StatusRequest] && Has(packet, TlsFields.Status))
            Drop(packet, TlsFields.Extensions);
        if (codes is [ExtensionCodes.EarlyData] && Has(packet, TlsFields.MaxEarlyData))
            Drop(packet, TlsFields.Extensions);
    }

    private void Session(TlsUnit unit, Packet packet, int kind, int version)
    {
        if (kind == TlsMessageKinds.ClientHello)
            _sessionOfClient = packet.Fields[TlsFields.SessionId];
        // RFC 8446 §4.1.3: the server sends back what it got.
        else if (version == Tls13)
            DropWhere(packet, TlsFields.SessionId, _sessionOfClient);
        // RFC 5746 §3.4 and §3.5: empty at first, later what was verified before.
        bool isEmpty = packet.Fields[TlsFields.RenegotiationInfo] == TlsHash.Empty;
        if (isEmpty != unit.IsProtected)
            Drop(packet, TlsFields.RenegotiationInfo);
        if (kind != TlsMessageKinds.ClientHello)
            DropWhere(packet, TlsFields.Ticket, TlsHash.Empty);
    }

    private static bool IsOnly(Packet packet, int field, long element) => packet.Lists?[field] is [var one] && one == element;

    private static bool Has(Packet packet, int field) => (packet.Written >> field & 1) == 1;

    private static void DropWhere(Packet packet, int field, long value)
    {
        if (Has(packet, field) && packet.Fields[field] == value && packet.Lists?[field] is null)
            Drop(packet, field);
    }

    private static void Drop(Packet packet, int field)
    {
        packet.Fields[field] = 0;
        packet.Written &= ~(1UL << field);
        if (packet.Lists is { } lists)
            lists[field] = null;
        if (packet.Texts is { } texts)
            texts[field] = null;
    }
}
