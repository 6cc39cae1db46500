using ScenarioRunner.Capture.Tls;

namespace ScenarioRunner.Replay.Judging;

/// <summary>Tells by the first octets that were seen of a connection whether its TLS begins with them.</summary>
internal static class TlsStarts
{
    public static TlsStart Of(ReadOnlySpan<byte> octets)
    {
        // RFC 8446 §5.1: only an initial ClientHello may say 3.1; one that follows a HelloRetryRequest says 3.3, as may an initial one.
        if (octets.Length > 2 && octets[2] <= 1 && TlsSniff.Client(octets) == SniffVerdict.Tls)
            return TlsStart.Seen;
        return TlsSniff.Midway(octets) == SniffVerdict.Tls ? TlsStart.Missed : TlsStart.None;
    }
}
