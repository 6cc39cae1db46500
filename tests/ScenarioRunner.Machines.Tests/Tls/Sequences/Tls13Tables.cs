using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Tests.Tls.Sequences;

/// <summary>The handshakes of TLS 1.3 as RFC 8446 §2 and appendix A draw them; what the server may send behind its Finished stands in braces.</summary>
internal static class Tls13Tables
{
    // §4.6.1: a ticket may come right behind the server's Finished unless the client is to authenticate; §4.6.3: so may a KeyUpdate.
    private const string Early = "s: {NewSessionTicket KeyUpdate} c:";
    private const string EarlyAsked = "s: {KeyUpdate} c:";
    private const string After = "{s: NewSessionTicket KeyUpdate c: KeyUpdate}";

    public static IReadOnlySet<string> Free { get; } = new HashSet<string> { "s:NewSessionTicket", "s:KeyUpdate", "c:KeyUpdate" };

    /// <summary>Figure 1 of §2: the server has a certificate.</summary>
    public static IEnumerable<string> Certificate(string hellos, string certificate = "(Certificate / CompressedCertificate)")
    {
        string server = $"{hellos} s: ServerHello EncryptedExtensions";
        yield return $"{server} {certificate} CertificateVerify Finished {Early} Finished {After}";
        yield return $"{server} CertificateRequest {certificate} CertificateVerify Finished {EarlyAsked} ({Answer(certificate)}) Finished {After}";
    }

    /// <summary>Figure 3 of §2.2; figure 4 of §2.3 where early data is accepted.</summary>
    public static IEnumerable<string> Psk(string hellos, string end = "") =>
        [$"{hellos} s: ServerHello EncryptedExtensions Finished {Early} {(end.Length == 0 ? "" : $"{end} {Early}")} Finished {After}"];

    // §4.4.2 and §4.4.3: a certificate is followed by the proof of its key, an empty one is not. RFC 8879 compresses either.
    private static string Answer(string certificate) =>
        $"CertificateEmpty {EarlyAsked} / CertificateFull {EarlyAsked} CertificateVerify {EarlyAsked} / {certificate} {EarlyAsked} [CertificateVerify {EarlyAsked}]";

    public static ImmutableArray<ImmutableArray<string>> Of(params IEnumerable<string>[] lines) => Table.Of(lines.SelectMany(line => line));
}
