namespace ScenarioRunner.Replay.Tests.Corpora;

/// <summary>Captures of real stacks in which an error is found, each with the reason: one end breaks the rule.</summary>
internal static class Exceptions
{
    private const string NoCloseNotify = "RFC 5246 §7.2.1, RFC 8446 §6.1: each side has to send close_notify before it closes.";

    /// <summary>With keys: capture, the errors (connection:frame rule) and why they are right.</summary>
    public static readonly Dictionary<string, (string Errors, string Reason)> Keyed = new(StringComparer.Ordinal)
    {
        ["abort-tls12-truncation"] = ("1:12 close-notify-missing", "The client ends the stream after its data, on purpose. " + NoCloseNotify),
        ["abort-tls13-rst-after-data"] = ("1:14 close-notify-missing", "The client resets the connection after its data, on purpose. " + NoCloseNotify),
        ["fail-tls13-corrupt-server-flight"] = ("1:6 record-authentication-failed", "An octet of the second encrypted record was changed on the way."),
        ["tls12-renegotiate-server"] = ("1:20 close-notify-missing", "The server program is told to quit and ends the stream without a word (s_server, command Q). " + NoCloseNotify),
        ["tls13-post-handshake-auth"] = ("1:24 close-notify-missing", "The server program is told to quit and ends the stream without a word (s_server, command Q). " + NoCloseNotify),
    };

    /// <summary>Without keys less is seen. In TLS 1.3 any record may have been a close_notify.</summary>
    public static readonly Dictionary<string, (string Errors, string Reason)> Closed = new(StringComparer.Ordinal)
    {
        ["abort-tls12-truncation"] = Keyed["abort-tls12-truncation"],
    };

    /// <summary>Faults on purpose that nobody can see in the capture.</summary>
    public static readonly Dictionary<string, string> Unseen = new(StringComparer.Ordinal)
    {
        ["fail-tls12-corrupt-certificate"] = "An octet inside the certificate was changed: the message is well formed, and signatures are not verified here.",
        ["fail-tls12-corrupt-client-flight"] = "An octet of the client's key share was changed: the client's own records still open with the keys that it logged.",
        ["fail-tls12-corrupt-client-hello"] = "An octet of the ClientHello was changed: it is still a ClientHello; only the transcript differs, which Finished would show to who computes it.",
        ["fail-tls12-corrupt-server-flight"] = "An octet of a record's header was changed: what follows in the direction can no longer be told apart.",
        ["fail-tls12-corrupt-ske-signature"] = "An octet of a signature was changed, and signatures are not verified here.",
    };
}
