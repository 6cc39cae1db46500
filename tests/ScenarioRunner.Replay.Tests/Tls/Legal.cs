namespace ScenarioRunner.Replay.Tests.Tls;

/// <summary>Changes that leave a legal conversation, always or in some of those recorded, with the reason.</summary>
internal static class Legal
{
    private const string Dummy = "TLS 1.3 drops a ChangeCipherSpec of the handshake wherever it stands (RFC 8446 §5); a second one draws a note.";
    private const string Data = "Data may come from either side at any time, any number of times.";
    private const string Last = "What is left out is followed by nothing, or by an alert, which may come at any time.";
    private const string Keys = "The records' keys would not fit any more; of opened messages the order alone is left, and that is legal.";

    public static readonly Dictionary<string, string> Rows = new(StringComparer.Ordinal)
    {
        ["Alert comes from the other side"] = "Either side may give up.",
        ["Alert left out"] = Last,
        ["Alert protected"] = "The first alert of a handshake whose state is not known yet; there is no rule for it.",
        ["Alert twice"] = "A warning may be repeated.",
        ["ApplicationData behind the KeyUpdate"] = Keys,
        ["ApplicationData comes from the other side"] = Data,
        ["ApplicationData left out"] = Data,
        ["ApplicationData twice"] = Data,
        ["CertificateStatus left out"] = "The server may do without, although it announced it (RFC 6066 §8).",
        ["CertificateVerify scheme that nobody offered"] = "A client's signature in TLS 1.2 against the list of the CertificateRequest: there is no rule for it yet (RFC 5246 §7.4.8).",
        ["ChangeCipherSpec behind the ApplicationData"] = Dummy,
        ["ChangeCipherSpec behind the Certificate"] = Dummy,
        ["ChangeCipherSpec behind the ClientHello"] = Dummy,
        ["ChangeCipherSpec comes from the other side"] = Dummy,
        ["ChangeCipherSpec left out"] = Dummy,
        ["ChangeCipherSpec twice"] = Dummy,
        ["ClientHello left out"] = "The alert that refuses a renegotiation answers a HelloRequest as well as a ClientHello.",
        ["Finished left out"] = Last,
        ["HelloRequest left out"] = "A client may renegotiate of its own accord.",
        ["HelloRetryRequest behind the ChangeCipherSpec"] = Dummy,
        ["KeyUpdate behind the ApplicationData"] = Keys,
        ["KeyUpdate comes from the other side"] = Keys,
        ["KeyUpdate left out"] = Keys,
        ["KeyUpdate twice"] = Keys,
        ["NewSessionTicket behind the ApplicationData"] = "A ticket may come at any time after the handshake (RFC 8446 §4.6.1).",
        ["NewSessionTicket left out"] = "In TLS 1.3 nothing announces a ticket.",
        ["ServerHello behind the ChangeCipherSpec"] = Dummy,
        ["close_notify left out"] = "The end of the transport is not part of these conversations.",
    };
}
