namespace ScenarioRunner.Replay.Tests.Exporting.Tls;

/// <summary>Scenarios whose export says something else, with the reason.</summary>
internal static class Unlike
{
    private const string Alone = "Each connection of a capture is judged by itself: of a session of another connection nothing is known.";
    private const string Crossed = "The recorder stands between the ends: the message may have been sent before the one that makes it a fault arrived.";
    private const string Ends = "That a capture ends within a handshake is held against nobody.";
    private const string Unverified = "Binders, signatures and verify_data are not computed anew from a capture.";
    private const string Sniffed = "What begins with anything but a hello is not taken for TLS.";
    private const string Garbled = "A record on the wrong side of a change of keys is octets that nobody can read.";
    private const string Wanted = "A scenario leaves fields open that the octets have to settle; behind a choice that is a fault they are faults of their own.";
    private const string Recovered = "The fault is found at its place; how the conversation goes on behind it is taken another way.";
    private const string Part = "A part of a message is no message yet, and is not shown to the machine.";
    private const string Body = "The octets are read by the form of the suite, and what does not fit is not held against the sender.";
    private const string Unknown = "Which version the ends are meant to have is not known before a ServerHello.";
    private const string Chains = "The names in a certificate are not read from a capture.";
    private const string Names = "A server_name with several names, or one that a server sends, is left open where captures are read.";

    public static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["stack/violating/alert-fatal-noresume"] = Alone,
        ["stack/violating/close-reply-12"] = Crossed,
        ["stack/violating/hello-before-established"] = Recovered,
        ["stack/violating/server-speaks-first"] = Sniffed,
        ["tls12/violating/alert-fatal-closes"] = Crossed,
        ["tls12/violating/alert-fatal-noresume"] = Alone,
        ["tls12/violating/alert-fatal-noresume-resumed"] = Alone,
        ["tls12/violating/alert-known-ver-reserved"] = Unknown,
        ["tls12/violating/alert-wrong"] = Crossed,
        ["tls12/violating/certificate-request-unanswered"] = Ends,
        ["tls12/violating/client-hello-unanswered"] = Ends,
        ["tls12/violating/close-reply-12"] = Crossed,
        ["tls12/violating/hs-first"] = Sniffed,
        ["tls12/violating/neg-sni-one"] = Names,
        ["tls12/violating/neg-sni-one-answer"] = Names,
        ["tls12/violating/neg-version-set-listed"] = Wanted,
        ["tls12/violating/rec-zerohs"] = Sniffed,
        ["tls12/violating/server-hello-done-unanswered"] = Ends,
        ["tls12/violating/server-hello-protected"] = Garbled,
        ["tls12/violating/t12-ccs-frag"] = Part,
        ["tls12/violating/t12-cke-form"] = Body,
        ["tls12/violating/t12-fin-enc"] = Garbled,
        ["tls12/violating/t12-fin-enc-early"] = Garbled,
        ["tls12/violating/t12-fin-enc-plain-data"] = Garbled,
        ["tls12/violating/t12-fin-verify"] = Unverified,
        ["tls12/violating/t12-reneg-cert-triple-handshake"] = Chains,
        ["tls12/violating/t12-reneg-refuse-goes-on"] = Recovered,
        ["tls12/violating/t12-res-ems"] = Alone,
        ["tls12/violating/t12-res-ems-dropped"] = Alone,
        ["tls12/violating/t12-res-ems-ticket"] = Alone,
        ["tls12/violating/t12-res-sni"] = Alone,
        ["tls12/violating/t12-res-sni-ticket"] = Alone,
        ["tls12/violating/t12-res-suite"] = Alone,
        ["tls12/violating/t12-res-suite-not-among-offered"] = Alone,
        ["tls12/violating/t12-res-suite-ticket"] = Alone,
        ["tls12/violating/t12-res-suite-version-ticket"] = Alone,
        ["tls12/violating/ticket-protected-before-change-cipher-spec"] = Garbled,
        ["tls13/violating/alert-fatal-closes"] = Crossed,
        ["tls13/violating/alert-wrong"] = Crossed,
        ["tls13/violating/client-hello-unanswered"] = Ends,
        ["tls13/violating/early-data-with-old-version-resumed"] = Recovered,
        ["tls13/violating/half-close-flight-out-of-order"] = Recovered,
        ["tls13/violating/hello-retry-unanswered"] = Ends,
        ["tls13/violating/hs-first"] = Sniffed,
        ["tls13/violating/neg-sni-one"] = Names,
        ["tls13/violating/rec-interleave"] = Part,
        ["tls13/violating/rec-len-plain-unwritten-epoch"] = Sniffed,
        ["tls13/violating/rec-type"] = Sniffed,
        ["tls13/violating/rec-ver-13-early-data"] = Unknown,
        ["tls13/violating/server-finished-unanswered"] = Ends,
        ["tls13/violating/t13-ccert-none"] = Crossed,
        ["tls13/violating/t13-ccs-window-first"] = Sniffed,
        ["tls13/violating/t13-compcert"] = Wanted,
        ["tls13/violating/t13-ed-accept-other-protocol"] = Alone,
        ["tls13/violating/t13-ed-limit"] = Alone,
        ["tls13/violating/t13-epoch-align"] = Recovered,
        ["tls13/violating/t13-hrr-early-goes-on"] = Crossed,
        ["tls13/violating/t13-hrr-suite-older-version"] = Wanted,
        ["tls13/violating/t13-ku-reply"] = Crossed,
        ["tls13/violating/t13-ku-reply-with-request"] = Crossed,
        ["tls13/violating/t13-psk-binder"] = Unverified,
        ["tls13/violating/t13-psk-index-hash"] = Alone,
        ["tls13/violating/t13-psk-index-ticket-of-tls12"] = Alone,
        ["tls13/violating/t13-supver-not-offered"] = Wanted,
    };
}
