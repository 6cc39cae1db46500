using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Tests.Tls.Sequences;

/// <summary>Handshakes whose hellos leave nothing open, and all that may be said under them.</summary>
/// <param name="Use">What follows <c>use</c>.</param>
/// <param name="All">Every legal sequence under these hellos.</param>
internal sealed record Flights(string Name, string Use, ImmutableDictionary<string, string> Texts, ImmutableArray<ImmutableArray<string>> All)
{
    private const string Retry = "c: ClientHello s: HelloRetryRequest c: ClientHello";
    private const string Closed = "compress-cert=no post-handshake-auth=no";

    public static IEnumerable<Flights> Every => [.. Tls12, .. Tls13];

    public static IEnumerable<Flights> Tls12 =>
        from exchange in Tls12Tables.Exchanges
        from options in exchange is "rsa" or "ecdhe" ? [Tls12Options.None, .. Tls12Options.Single] : (Tls12Options[])[Tls12Options.None]
        select new Flights($"{exchange} {options}", $"tls 1.2 with kex={exchange}", options.Texts, Tls12Tables.Of(exchange, options));

    public static IEnumerable<Flights> Tls13 =>
    [
        Of13("certificate", $"ClientHello psk=no early-data=no {Closed}", "ServerHello", "EncryptedExtensions", Tls13Tables.Certificate("c: ClientHello", "Certificate")),
        Of13("retry", $"ClientHello psk=no early-data=no {Closed}", "ServerHello", "EncryptedExtensions", [.. Tls13Tables.Certificate("c: ClientHello", "Certificate"), .. Tls13Tables.Certificate(Retry, "Certificate")]),
        Of13("psk", $"ClientHello psk=[T1] early-data=no {Closed}", "ServerHello psk=0", "EncryptedExtensions", Tls13Tables.Psk("c: ClientHello")),
        Of13("early data", $"ClientHello psk=[T1] early-data {Closed}", "ServerHello psk=0", "EncryptedExtensions early-data", Tls13Tables.Psk("c: ClientHello", "EndOfEarlyData")),
        Of13("rejected early data", $"ClientHello psk=[T1] early-data {Closed}", "ServerHello psk=0", "EncryptedExtensions early-data=no", Tls13Tables.Psk("c: ClientHello")),
    ];

    /// <summary>Letters that may come often.</summary>
    public IReadOnlySet<string> Free => Use == "tls 1.3" ? Tls13Tables.Free : new HashSet<string>();

    public bool OffersEarlyData => Texts["ClientHello"].Contains(" early-data ", StringComparison.Ordinal);

    public override string ToString() => Name;

    private static Flights Of13(string name, string client, string server, string extensions, IEnumerable<string> lines) => new(
        "TLS 1.3 " + name,
        "tls 1.3",
        Alphabet.Texts.Add("ClientHello", client).Add("ServerHello", server).Add("EncryptedExtensions", extensions).Add("CertificateRequest", "CertificateRequest compress-cert=no"),
        Table.Of(lines));
}
