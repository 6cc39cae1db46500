using System.Collections.Immutable;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Machines.Tls;

/// <summary>The attributes of the language, before a machine says where their fields are.</summary>
internal static class TlsSlots
{
    private const int EcPointFormats = 11;
    private const long Uint16 = 0xFFFF;
    private const long Uint24 = 0xFFFFFF;
    private const long Uint32 = uint.MaxValue;

    public static TlsSlot EarlyData { get; } = Flag("early-data", ExtensionCode.EarlyData);
    public static TlsSlot MaxEarly { get; } = Number("early-data", "max_early", new NumberNotation(Uint32), ExtensionCode.EarlyData) with { No = 0 };
    public static TlsSlot Versions { get; } = List("versions", Notations.Versions, ExtensionCode.SupportedVersions);
    public static TlsSlot SelectedVersion { get; } = Number("selected-version", Notations.Versions, ExtensionCode.SupportedVersions) with { No = 0 };
    public static TlsSlot KeyShare { get; } = List("key-share", Notations.Groups, ExtensionCode.KeyShare);

    /// <summary>The group of a server's key share.</summary>
    public static TlsSlot SharedGroup { get; } = Number("group", Notations.Groups, ExtensionCode.KeyShare) with { No = 0 };
    public static TlsSlot Group { get; } = Number("group", Notations.Groups);
    public static TlsSlot Identities { get; } = List("psk", Notations.Names, ExtensionCode.PreSharedKey);

    /// <summary>The identity that a server chose. It may be the first, so that <c>no</c> is below all.</summary>
    public static TlsSlot IdentityIndex { get; } =
        Number("psk", "psk_index", new NumberNotation(Uint16), ExtensionCode.PreSharedKey) with { No = -1, Alone = 0 };

    public static TlsSlot Cookie { get; } = Text("cookie", ExtensionCode.Cookie);
    public static TlsSlot Ticket { get; } = Text("ticket", ExtensionCode.SessionTicket);
    public static TlsSlot SessionId { get; } = Text("session-id") with { EmptyIsNo = true };
    public static TlsSlot Context { get; } = Text("context") with { EmptyIsNo = true };
    public static TlsSlot ServerName { get; } = Text("sni", ExtensionCode.ServerName) with { MayBeSeveral = true };
    public static TlsSlot Protocols { get; } = List("alpn", Notations.Protocols, ExtensionCode.ApplicationLayerProtocolNegotiation);
    public static TlsSlot Groups { get; } = List("groups", Notations.Groups, ExtensionCode.SupportedGroups);
    public static TlsSlot Signatures { get; } = List("sigalgs", Notations.Signatures, ExtensionCode.SignatureAlgorithms);
    public static TlsSlot Signature { get; } = Number("sigalg", Notations.Signatures);
    public static TlsSlot Heartbeat { get; } = Flag("heartbeat", ExtensionCode.Heartbeat) with { Notation = Notations.Heartbeat };
    public static TlsSlot RecordSize { get; } = Number("record-size-limit", new NumberNotation(Uint16), ExtensionCode.RecordSizeLimit) with { No = 0 };
    /// <summary>In octets. Alone it says only that the extension is there.</summary>
    public static TlsSlot FragmentLength { get; } = Flag("max-fragment-length", ExtensionCode.MaxFragmentLength) with { Notation = Notations.Octets };
    public static TlsSlot CompressCertificate { get; } = List("compress-cert", Notations.CertificateCompression, ExtensionCode.CompressCertificate);
    public static TlsSlot StatusRequest { get; } = Flag("status-request", ExtensionCode.StatusRequest);
    public static TlsSlot Status { get; } = Flag("status", ExtensionCode.StatusRequest);
    public static TlsSlot LegacyVersion { get; } = Number("version", Notations.WireVersions);
    public static TlsSlot Compression { get; } = List("compression", Notations.Compressions, -1) with { No = null };
    public static TlsSlot Empty { get; } = Flag("empty") with { Bare = ("empty", null) };
    public static TlsSlot Length { get; } = Number("len", new NumberNotation(Uint24));

    /// <summary>What both hellos may carry, in a form of their own or not.</summary>
    public static ImmutableArray<TlsSlot> Hello { get; } =
    [
        LegacyVersion, SessionId, Ticket, Cookie, ServerName, Protocols, Compression, Heartbeat, StatusRequest, RecordSize, FragmentLength,
        Flag("ems", ExtensionCode.ExtendedMasterSecret), Flag("etm", ExtensionCode.EncryptThenMac),
        Text("reneg-info", ExtensionCode.RenegotiationInfo), Flag("npn", ExtensionCode.NextProtocolNegotiation),
        List("ec_point_formats", Notations.PointFormats, EcPointFormats),
    ];

    public static ImmutableArray<TlsSlot> ClientHello { get; } =
    [
        .. Hello, Versions, KeyShare, Groups, Signatures, Identities, EarlyData, CompressCertificate,
        List("ciphers", Notations.Suites, -1) with { No = null },
        List("psk-modes", Notations.PskModes, ExtensionCode.PskKeyExchangeModes),
        List("scsv", Notations.Signals, -1),
        Flag("post-handshake-auth", ExtensionCode.PostHandshakeAuth),
    ];

    public static ImmutableArray<TlsSlot> ServerHello { get; } =
    [
        .. Hello, SelectedVersion, SharedGroup, IdentityIndex,
        Number("cipher", Notations.Suites), Number("downgrade", Notations.Downgrades) with { No = 0 },
    ];

    public static ImmutableArray<TlsSlot> Certificate { get; } =
        [Empty, List("chain", Notations.Names, -1) with { No = null }, Context, Status];

    /// <summary>The algorithm by which this certificate is compressed.</summary>
    public static TlsSlot CompressedBy { get; } = CompressCertificate with { Attribute = "algorithm", Extension = -1, No = null, Aliases = ["compress-cert"] };

    /// <summary>What any message may say of itself and of the record that it came in. <c>fragment</c> and <c>coalesced</c> are for machines that have the fields.</summary>
    public static ImmutableArray<TlsSlot> Common { get; } =
    [
        List("ext", Notations.Extensions, -1) with { No = null }, Number("epoch", Notations.Epochs), Number("record-version", Notations.WireVersions),
        Length, Number("fragments", new NumberNotation(Uint16)), Number("trailing", new NumberNotation(Uint24)), Number("bad", Notations.Faults),
        Number("fragment", new PartNotation()), Flag("coalesced"),
    ];

    public static TlsSlot Number(string attribute, Notation notation, int extension = -1) => Number(attribute, Underscored(attribute), notation, extension);

    public static TlsSlot Text(string attribute, int extension = -1) =>
        new(attribute, Underscored(attribute), TlsShape.Text, Notations.Text, extension) { No = TlsHash.No, Alone = TlsHash.Yes };

    public static TlsSlot Flag(string attribute, int extension = -1) =>
        new(attribute, Underscored(attribute), TlsShape.Flag, Notations.Flags, extension) { No = 0, Alone = 1 };

    public static TlsSlot List(string attribute, Notation notation, int extension) =>
        new(attribute, Underscored(attribute), TlsShape.List, notation, extension) { No = 0 };

    private static TlsSlot Number(string attribute, string field, Notation notation, int extension) =>
        new(attribute, field, TlsShape.Number, notation, extension);

    private static string Underscored(string attribute) => attribute.Replace('-', '_');
}
