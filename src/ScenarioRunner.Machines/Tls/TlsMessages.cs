using System.Collections.Immutable;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Machines.Tls;

/// <summary>The messages by name: what the language lets each carry.</summary>
internal static class TlsMessages
{
    public const string Alert = "Alert";

    /// <summary>Short for <c>Alert warning close_notify</c>.</summary>
    public const string CloseNotify = "close_notify";

    /// <summary>A text in quotes, which is shown and not looked at.</summary>
    public const string Payload = "data";

    private static readonly Dictionary<string, string> s_short = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CCS"] = "ChangeCipherSpec",
        ["CKE"] = "ClientKeyExchange",
        ["SKE"] = "ServerKeyExchange",
        ["SHD"] = "ServerHelloDone",
        ["EE"] = "EncryptedExtensions",
        ["NST"] = "NewSessionTicket",
        ["EOED"] = "EndOfEarlyData",
        ["HRR"] = "HelloRetryRequest",
    };

    /// <summary>The full name behind a usual abbreviation; the word itself where it is none.</summary>
    public static string Full(string written) => s_short.GetValueOrDefault(written, written);

    /// <summary>What may come at almost any time is named at rest only, what is of an unknown type nowhere.</summary>
    public static bool IsNamed(string message, bool isAtRest) => message switch
    {
        "Handshake" or "Record" => false,
        Alert or "HelloRequest" or "Heartbeat" => isAtRest,
        _ => true,
    };

    public static bool HasPayload(string message) => message is "ApplicationData" or "Heartbeat" or "Handshake" or "Record";

    public static ImmutableArray<TlsSlot> SlotsOf(string message) => [.. Own(message), .. TlsSlots.Common];

    public static ExtensionPlaces PlaceOf(string message) => message switch
    {
        "ClientHello" => ExtensionPlaces.ClientHello,
        "ServerHello" => ExtensionPlaces.ServerHello,
        "HelloRetryRequest" => ExtensionPlaces.HelloRetryRequest,
        "EncryptedExtensions" => ExtensionPlaces.EncryptedExtensions,
        "Certificate" or "CompressedCertificate" => ExtensionPlaces.Certificate,
        "CertificateRequest" => ExtensionPlaces.CertificateRequest,
        "NewSessionTicket" => ExtensionPlaces.NewSessionTicket,
        _ => ExtensionPlaces.None,
    };

    private static ImmutableArray<TlsSlot> Own(string message) => message switch
    {
        "ClientHello" => TlsSlots.ClientHello,
        "ServerHello" or "HelloRetryRequest" => TlsSlots.ServerHello,
        "HelloVerifyRequest" => [TlsSlots.LegacyVersion, TlsSlots.Cookie with { Extension = -1 }],
        "EncryptedExtensions" => [TlsSlots.Protocols, TlsSlots.EarlyData, TlsSlots.ServerName, TlsSlots.Groups, TlsSlots.Heartbeat, TlsSlots.RecordSize, TlsSlots.FragmentLength],
        "Certificate" => TlsSlots.Certificate,
        "CompressedCertificate" => [.. TlsSlots.Certificate, TlsSlots.CompressedBy],
        "CertificateRequest" => [TlsSlots.Context, TlsSlots.Signatures, TlsSlots.CompressCertificate, TlsSlots.StatusRequest],
        "CertificateVerify" => [TlsSlots.Signature],
        "ServerKeyExchange" => [TlsSlots.Group, TlsSlots.Signature, TlsSlots.Text("hint")],
        "ClientKeyExchange" => [TlsSlots.Number("kex", Notations.KeyExchanges)],
        "NewSessionTicket" => [TlsSlots.Text("name"), TlsSlots.Number("lifetime", new NumberNotation(uint.MaxValue)), TlsSlots.Text("nonce"), TlsSlots.MaxEarly],
        "KeyUpdate" => [TlsSlots.Flag("requested") with { Bare = ("requested", "not-requested"), Notation = Notations.UpdateRequests }],
        "Heartbeat" => [TlsSlots.Flag("request") with { Bare = ("request", "response"), No = 2 }, TlsSlots.Number("payload-len", new NumberNotation(0xFFFF))],
        "ChangeCipherSpec" => [TlsSlots.Number("body", new NumberNotation(0xFFFFFF))],
        Alert => [TlsSlots.Number("level", Notations.Levels), TlsSlots.Number("description", Notations.Alerts)],
        "Handshake" => [TlsSlots.Number("type", new NumberNotation(0xFF))],
        "Record" => [TlsSlots.Number("type", Notations.Contents)],
        _ => [],
    };
}
