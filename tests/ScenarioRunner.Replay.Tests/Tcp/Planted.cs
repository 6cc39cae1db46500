using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Replay.Tests.Tcp;

/// <summary>Faults put into the segments of recorded conversations.</summary>
internal static class Planted
{
    private static readonly (string Name, Func<Segment, Segment?> Of)[] s_faults =
    [
        ("ack + 1000", segment => Acknowledges(segment) ? segment with { Ack = segment.Ack + 1000 } : null),
        ("ack + 1", segment => Acknowledges(segment) ? segment with { Ack = segment.Ack + 1 } : null),
        ("ack - 1", segment => Acknowledges(segment) ? segment with { Ack = segment.Ack - 1 } : null),
        ("ack - 1000", segment => Acknowledges(segment) ? segment with { Ack = segment.Ack - 1000 } : null),
        ("seq + 1000", segment => !segment.IsOpening ? segment with { Seq = segment.Seq + 1000 } : null),
        ("seq + 1", segment => !segment.IsOpening ? segment with { Seq = segment.Seq + 1 } : null),
        ("seq - 1000", segment => !segment.IsOpening ? segment with { Seq = segment.Seq - 1000 } : null),
        ("seq + 2^30", segment => !segment.IsOpening ? segment with { Seq = segment.Seq + (1u << 30) } : null),
        ("with SYN", segment => !segment.Has(TcpFlags.Syn) ? segment with { Flags = segment.Flags | TcpFlags.Syn } : null),
        ("with FIN", segment => (segment.Flags & (TcpFlags.Fin | TcpFlags.Syn | TcpFlags.Rst)) == 0 ? segment with { Flags = segment.Flags | TcpFlags.Fin } : null),
        ("without FIN", segment => segment.Has(TcpFlags.Fin) ? segment with { Flags = segment.Flags & ~TcpFlags.Fin } : null),
        ("without ACK", segment => segment.Has(TcpFlags.Ack) ? segment with { Flags = segment.Flags & ~TcpFlags.Ack } : null),
        ("without timestamps", segment => HasTimestamps(segment) && !segment.Has(TcpFlags.Rst) ? segment with { Options = segment.Options & ~TcpOptions.Timestamps } : null),
        ("another TSecr", segment => HasTimestamps(segment) && segment.Has(TcpFlags.Ack) ? segment with { TsEcr = segment.TsEcr + 99_999 } : null),
        ("an old TSval", segment => HasTimestamps(segment) ? segment with { TsVal = segment.TsVal - 99_999 } : null),
        ("MSS behind the SYN", segment => (segment.Flags & (TcpFlags.Syn | TcpFlags.Rst)) == 0 ? segment with { Options = segment.Options | TcpOptions.Mss, Mss = 1460 } : null),
        ("window 0", segment => Acknowledges(segment) && !segment.Has(TcpFlags.Fin) ? segment with { Window = 0 } : null),
        ("a reset", segment => !segment.Has(TcpFlags.Rst) ? segment with { Flags = TcpFlags.Rst | TcpFlags.Ack, Length = 0 } : null),
    ];

    /// <summary>The conversation with each fault in each of its segments but the first.</summary>
    public static IEnumerable<(string Fault, int Place, List<Segment> Segments)> In(List<Segment> segments)
    {
        for (int i = 1; i < segments.Count; i++)
            foreach ((string name, Func<Segment, Segment?> of) in s_faults)
                if (of(segments[i]) is { } changed)
                    yield return (name, i, [.. segments[..i], changed, .. segments[(i + 1)..]]);
    }

    private static bool Acknowledges(in Segment segment) => segment.Has(TcpFlags.Ack) && !segment.Has(TcpFlags.Rst);

    private static bool HasTimestamps(in Segment segment) => segment.Has(TcpOptions.Timestamps);
}
