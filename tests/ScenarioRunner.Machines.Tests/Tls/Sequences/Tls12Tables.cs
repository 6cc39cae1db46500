using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Tests.Tls.Sequences;

/// <summary>The handshakes of TLS 1.0 to 1.2 as their standards draw them.</summary>
internal static class Tls12Tables
{
    /// <summary>What the server sends between its hello and ServerHelloDone (RFC 5246 §7.4.2 and §7.4.3, RFC 4279 §2 to §4, RFC 8422 §2, RFC 5489 §2), and whether it may ask for a certificate.</summary>
    private static readonly ImmutableDictionary<string, (string Server, bool MayAsk)> s_exchanges = new Dictionary<string, (string, bool)>
    {
        ["rsa"] = ("Certificate [STATUS]", true),
        ["dh"] = ("Certificate [STATUS]", true),
        ["ecdh"] = ("Certificate [STATUS]", true),
        ["dhe"] = ("Certificate [STATUS] ServerKeyExchange", true),
        ["ecdhe"] = ("Certificate [STATUS] ServerKeyExchange", true),
        ["dh_anon"] = ("ServerKeyExchange", false),
        ["ecdh_anon"] = ("ServerKeyExchange", false),
        ["psk"] = ("[ServerKeyExchange]", false),
        ["dhe_psk"] = ("ServerKeyExchange", false),
        ["ecdhe_psk"] = ("ServerKeyExchange", false),
        ["rsa_psk"] = ("Certificate [STATUS] [ServerKeyExchange]", true),
    }.ToImmutableDictionary();

    public static IEnumerable<string> Exchanges => s_exchanges.Keys.Order(StringComparer.Ordinal);

    /// <summary>All sequences of a first handshake.</summary>
    public static ImmutableArray<ImmutableArray<string>> Of(string exchange, Tls12Options options) => Table.Of(Lines(exchange, options));

    private static IEnumerable<string> Lines(string exchange, Tls12Options options)
    {
        (string server, bool mayAsk) = s_exchanges[exchange];
        server = options.Written(server);
        string supplement = options.Written("[SUPPLEMENT]");
        string end = options.Written("ChangeCipherSpec NPN CHANNEL Finished s: TICKET ChangeCipherSpec Finished");
        string start = $"c: ClientHello s: ServerHello {supplement} {server}";
        yield return $"{start} ServerHelloDone c: {supplement} ClientKeyExchange {end}";
        if (mayAsk)
            yield return $"{start} CertificateRequest ServerHelloDone c: {supplement} ({Answer(exchange, options)}) {end}";
        if (options.Resumption)
            yield return options.Written("c: ClientHello s: ServerHello TICKET ChangeCipherSpec Finished c: ChangeCipherSpec NPN CHANNEL Finished");
    }

    // RFC 5246 §7.4.6 and §7.4.8: the proof follows a certificate that can sign; one with a Diffie-Hellman key of its own cannot.
    private static string Answer(string exchange, Tls12Options options)
    {
        string proof = exchange is "dh" or "ecdh" ? "[CertificateVerify]" : "CertificateVerify";
        string url = options.MayPointToCertificate ? $" / CertificateUrl ClientKeyExchange {proof}" : "";
        return $"CertificateEmpty ClientKeyExchange / Certificate ClientKeyExchange [CertificateVerify] / CertificateFull ClientKeyExchange {proof}{url}";
    }
}
