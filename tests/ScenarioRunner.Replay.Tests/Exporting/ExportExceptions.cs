namespace ScenarioRunner.Replay.Tests.Exporting;

/// <summary>Where the judging of an exported scenario differs from that of the scenario, and why.</summary>
internal static class ExportExceptions
{
    private const string Copy = "a copy that the network made is not in the capture, and so nothing explains what reports it";
    private const string Abort = "an abort behind a FIN sends nothing that a capture would show";
    private const string Loss = "whether a segment or its acknowledgment was lost is not to be seen; import takes one, and then the other";
    private const string Last = "import takes the last acknowledgment for lost where the one before it was";
    private const string Reboot = "that a host has started anew is not to be seen, and import knows nothing else that explains its SYN";
    private const string Silent = "the connection ends by a call or a timer, without a segment";

    /// <summary>Why a capture cannot say what the text says; null where it can.</summary>
    public static string? Reason(string text) =>
        text.Contains("inject ", StringComparison.Ordinal) ? "a forged segment is not to be told from one of its sender's"
        : text.Contains("profile ", StringComparison.Ordinal) ? "captures are judged by the profile of RFC 9293"
        : null;

    public static Dictionary<string, string> Conforming { get; } = new(StringComparer.Ordinal);

    public static Dictionary<string, string> RoundTrip { get; } = new(StringComparer.Ordinal)
    {
        ["abort-in-last-ack"] = Abort,
        ["abort-in-syn-sent"] = Silent,
        ["block-alt"] = Silent,
        ["block-nested"] = Last,
        ["close-in-syn-sent"] = Silent,
        ["close-simultaneous-ack-lost"] = Last,
        ["data-ack-lost"] = Loss,
        ["data-duplicate"] = Copy,
        ["fig-09-half-open-discovery"] = Reboot,
        ["fin-ack-lost"] = Last,
        ["handshake-ack-lost-syn-ack-again"] = Last,
        ["last-ack-lost"] = Last,
        ["sack-duplicate"] = Copy,
        ["time-wait-restarts"] = Loss,
        ["user-timeout"] = Silent,
    };

    /// <summary>Faults that the capture of a scenario does not show.</summary>
    public static HashSet<string> Unseen { get; } =
    [
        // An answer that never comes may not have been captured, or come behind the end of the capture.
        "dupack-ooo: out-of-order-unanswered", "fin-acked: fin-not-acknowledged", "fin-unanswered: fin-not-acknowledged", "half-open: half-open-unnoticed",
        "ka-reply: keep-alive-unanswered", "keep-alive-unanswered: keep-alive-unanswered", "last-fin-unanswered: fin-not-acknowledged",
        "out-of-order-unanswered: out-of-order-unanswered", "rebooted-host-silent: half-open-unnoticed", "syn-ack-unanswered: syn-ack-not-acknowledged",
        "syn-unanswered: listen-ignores-syn", "challenged-client-silent: challenge-not-answered", "synsent-badack-after-reboot: challenge-not-answered",
        "window-probe-unanswered: zero-window-probe-unanswered", "zwp-ack: zero-window-probe-unanswered", "rst-closed-ack: reset-for-ack-missing",
        // Calls of a program are not seen.
        "abort-rst: abort-without-reset", "abort-rst-wrong-number: reset-sequence-wrong", "abort-silent: abort-sends", "close-listen: close-before-open-sends",
        "close-synrcvd: syn-received-close-without-fin", "close-twice: close-twice", "ka-not-dead: keep-alive-kills", "open-syn: open-without-syn",
        "send-state: send-after-close", "zwp-keep-open: zero-window-gives-up", "rst-seq-sender: reset-sequence-wrong",
        // Times at the ends are not those of the recorder.
        "ack-delay: ack-delayed", "ka-idle: keep-alive-outstanding", "rto-backoff: retransmission-backoff-missing", "rto-min-initial: initial-timeout-too-short",
        "tw-2msl: time-wait-cut-short", "zwp-backoff: probe-backoff-missing", "zwp-shape: zero-window-probe-shape", "ka-shape: keep-alive-shape",
        // What is sent again may have been lost before, what was acknowledged may have arrived behind the recorder.
        "ack-covers: ack-over-hole", "fin-consumes: fin-acknowledgment-wrong", "fin-ooo: fin-acknowledged-over-hole", "ooo-keep: kept-data-forgotten",
        "rexmit-range: retransmission-out-of-range", "seq-contig: sequence-gap", "port-reuse: port-reuse-too-early", "syn-rexmit-same: syn-retransmission-differs",
        // Not judged in captures: the size of segments, octets that differ, reserved bits, the acknowledgment number of a segment without ACK.
        "mss-default: mss-default-exceeded", "mss-respect: mss-exceeded", "rexmit-same-data: retransmission-differs", "rsrvd-zero: reserved-bits-set", "ack-field-0: ack-number-without-ack",
        // The connection begins before the capture, or only one direction is there.
        "seg-needs-open: segment-needs-open", "synack-needs-syn: syn-ack-without-syn", "syn-rst: syn-with-rst",
        // Another rule, below, has the fault.
        "synack-ack-value: syn-ack-number-wrong",
    ];

    public static HashSet<string> Elsewhere { get; } = [];

    /// <summary>Faults that are seen beside those of the text, or in their place.</summary>
    public static HashSet<string> Others { get; } =
    [
        // A RST that nobody is known to have called for.
        "abort-rst-wrong-number: reset-without-abort", "fin-rst: reset-without-abort", "rst-closed-ack: reset-without-abort", "rst-seq-sender: reset-without-abort",
        // What was sent for a timer looks like data or an acknowledgment in the wrong place.
        "ka-shape: pure-ack-sequence", "zwp-shape: window-overrun",
        // Two SYNs with different numbers are two connections.
        "syn-rexmit-same: syn-ack-without-syn", "syn-rexmit-same: syn-sent-accepts-bad-ack", "synack-ack-value: syn-ack-without-syn", "synack-ack-value: syn-sent-accepts-bad-ack",
        "synsent-badack-after-reboot: syn-sent-accepts-bad-ack",
    ];
}
