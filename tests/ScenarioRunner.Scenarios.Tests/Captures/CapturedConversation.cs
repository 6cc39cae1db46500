using System.Collections.Immutable;
using System.Globalization;

namespace ScenarioRunner.Scenarios.Tests.Captures;

/// <summary>The segments between two sockets as a scenario: absolute numbers, options written out.</summary>
internal sealed class CapturedConversation
{
    private static readonly ImmutableArray<(int Bit, string Name)> s_flags =
        [(2, "SYN"), (1, "FIN"), (4, "RST"), (8, "PSH"), (32, "URG"), (64, "ECE"), (128, "CWR"), (256, "AE"), (16, "ACK")];

    private readonly ImmutableArray<CapturedSegment> _segments;
    private readonly HashSet<int> _aborts = [];

    // The host joins segments before they are captured (GSO, LRO): their length says nothing about the MSS.
    private readonly bool _joined;

    private CapturedConversation(ImmutableArray<CapturedSegment> segments)
    {
        _segments = segments;
        _joined = segments.Any(segment => segment.Length > 536);
    }

    public int FirstFrame => _segments[0].Frame;

    public static ImmutableArray<CapturedConversation> In(ImmutableArray<CapturedSegment> segments) =>
        [.. segments.GroupBy(segment => Pair(segment.Source, segment.Destination)).Select(group => new CapturedConversation([.. group]))];

    public static CapturedConversation Of(IEnumerable<CapturedSegment> segments) => new([.. segments]);

    /// <summary>
    /// What the tool says, by frame. A real endpoint resets a connection because a program closed it; the capture does not show that,
    /// so a call of `abort` is put before a reset that has no other reason.
    /// </summary>
    public (Judgement Judgement, ImmutableArray<(int Frame, Reported Reported)> Findings) Validate()
    {
        while (true)
        {
            Judgement judgement = Judgement.Of(Text);
            ImmutableArray<int> frames = Frames();
            ImmutableArray<(int Frame, Reported Reported)> found =
                [.. judgement.Everything.Select(reported => (reported.Line <= frames.Length ? frames[reported.Line - 1] : 0, reported))];
            CapturedSegment? unexplained = _segments.FirstOrDefault(segment => segment.Has(4) && !_aborts.Contains(segment.Frame)
                && found.Any(pair => pair.Frame == segment.Frame && pair.Reported.Finding.Rule.Name is "reset-without-abort" or "fin-not-acknowledged" or "syn-ack-not-acknowledged"));
            if (unexplained is null)
                return (judgement, found);
            _aborts.Add(unexplained.Frame);
        }
    }

    public string Text => string.Join('\n', Lines().Select(line => line.Text)) + "\n";

    private ImmutableArray<int> Frames() => [.. Lines().Select(line => line.Frame)];

    private IEnumerable<(int Frame, string Text)> Lines()
    {
        string first = _segments[0].Source;
        yield return (0, _segments[0].Source.IndexOf(':', StringComparison.Ordinal) > 8 ? "use tcp with ip=6" : "use tcp");
        foreach (CapturedSegment segment in _segments)
        {
            (string from, string to) = segment.Source == first ? ("client", "server") : ("server", "client");
            if (_aborts.Contains(segment.Frame))
                yield return (segment.Frame, $"{from}: abort");
            yield return (segment.Frame, $"{from} -> {to}: {Write(segment)}");
        }
    }

    private string Write(CapturedSegment segment)
    {
        List<string> words = [segment.Flags == 0 ? "NONE" : string.Join('-', s_flags.Where(flag => segment.Has(flag.Bit)).Select(flag => flag.Name))];
        if (!segment.Has(16) && !segment.Has(2 | 4) && segment.Has(1 | 8 | 32))
            words.Add("no-ack");
        words.Add((segment.Has(2) ? "isn=" : "seq=@") + segment.Seq.ToString(CultureInfo.InvariantCulture));
        if (segment.Has(16))
            words.Add(string.Create(CultureInfo.InvariantCulture, $"ack=@{segment.Ack}"));
        if (segment.Length > 0)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"len={segment.Length}"));
        words.Add(string.Create(CultureInfo.InvariantCulture, $"win={segment.Window}"));
        if (segment.Has(32))
            words.Add(string.Create(CultureInfo.InvariantCulture, $"urg={segment.Urgent}"));
        words.AddRange(segment.Options.Select(option => _joined && option.StartsWith("mss=", StringComparison.Ordinal) ? "mss=65535" : option));
        if (segment.Has(2) && segment.Options.IsEmpty)
            words.Add(_joined ? "mss=65535 ws=no sack-ok=no ts=no" : "mss=no ws=no sack-ok=no ts=no");
        if (segment.Ecn != 0)
            words.Add(segment.Ecn == 3 ? "ect=ce" : segment.Ecn == 1 ? "ect=1" : "ect=0");
        return string.Join(' ', words);
    }

    private static string Pair(string a, string b) => string.CompareOrdinal(a, b) < 0 ? $"{a} {b}" : $"{b} {a}";
}
