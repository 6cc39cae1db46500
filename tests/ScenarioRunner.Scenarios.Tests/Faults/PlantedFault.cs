using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ScenarioRunner.Scenarios.Tests.Faults;

/// <summary>A conforming scenario with one value wrong, or with one wrong line more.</summary>
/// <param name="Line">Where the fault stands in the new text.</param>
internal sealed partial record PlantedFault(string Kind, int Line, string Written, string Text)
{
    public static readonly ImmutableArray<string> Kinds =
    [
        "ack-beyond", "ack-plus-one", "ack-minus-one", "seq-plus-one", "seq-minus-one", "mss-later", "ws-later", "sack-ok-later",
        "data-after-fin", "reset-one-off", "second-isn", "window-overrun",
    ];

    public override string ToString() => $"{Kind} at {Line}: {Written}";

    /// <summary>The fault on this line; null where it makes no sense.</summary>
    public static PlantedFault? Of(string kind, string text, SentLine sent, ImmutableArray<SentLine> all) => kind switch
    {
        "ack-beyond" when sent.Has("ACK") && !sent.Has("RST") => Set(kind, text, sent, "ack", sent.Value("ack") + 100_000),
        "ack-plus-one" when sent.Has("ACK") && !sent.Has("RST") => Set(kind, text, sent, "ack", sent.Value("ack") + 1),
        "ack-minus-one" when sent.Has("ACK") && !sent.Has("RST") => Set(kind, text, sent, "ack", sent.Value("ack") - 1),
        "seq-plus-one" when CarriesData(sent) => Set(kind, text, sent, "seq", sent.Value("seq") + 1),
        "seq-minus-one" when CarriesData(sent) => Set(kind, text, sent, "seq", sent.Value("seq") - 1),
        "mss-later" when !sent.Has("SYN") => Add(kind, text, sent, "mss=1460"),
        "ws-later" when !sent.Has("SYN") => Add(kind, text, sent, "ws=7"),
        "sack-ok-later" when !sent.Has("SYN") => Add(kind, text, sent, "sack-ok"),
        "data-after-fin" when sent.Has("FIN") => Insert(kind, text, sent, "DATA 10"),
        "reset-one-off" when sent.Has("RST") => Set(kind, text, sent, "seq", sent.Value("seq") + 1),
        "second-isn" when sent.Has("SYN") && !sent.Has("ACK") => Insert(kind, text, sent, "SYN isn=777777"),
        "window-overrun" when sent is { Message: var message } && message.Contains(" len=", StringComparison.Ordinal) && !sent.Has("SYN") => Overrun(kind, text, sent, all),
        _ => null,
    };

    private static bool CarriesData(SentLine sent) => !sent.Has("SYN") && !sent.Has("RST") && (sent.Has("FIN") || sent.Value("len") > 0);

    // One octet more than the peer offered last, as far as a length can say it.
    private static PlantedFault? Overrun(string kind, string text, SentLine sent, ImmutableArray<SentLine> all)
    {
        SentLine? offer = all.LastOrDefault(line => line.Line < sent.Line && line.From == sent.To && line.Has("ACK"));
        if (offer is null || Scaled().IsMatch(offer.Message))
            return null;
        long length = offer.Value("ack") + offer.Value("win") - sent.Value("seq") + 1;
        if (length is < 2 or > 65535)
            return null;
        string line = LineOf(text, sent);
        return DataLength().IsMatch(line)
            ? Replace(kind, text, sent, DataLength().Replace(line, "DATA " + length.ToString(CultureInfo.InvariantCulture)))
            : Set(kind, text, sent, "len", length);
    }

    private static PlantedFault Set(string kind, string text, SentLine sent, string attribute, long value)
    {
        string line = LineOf(text, sent);
        string written = string.Create(CultureInfo.InvariantCulture, $"{attribute}={value}");
        Regex before = new($@"(?<= ){attribute}=\S+", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return before.IsMatch(line) ? Replace(kind, text, sent, before.Replace(line, written)) : Add(kind, text, sent, written);
    }

    private static PlantedFault Add(string kind, string text, SentLine sent, string words)
    {
        string line = LineOf(text, sent);
        int end = line.IndexOf(" #", StringComparison.Ordinal);
        return Replace(kind, text, sent, end < 0 ? $"{line} {words}" : $"{line[..end]} {words}{line[end..]}");
    }

    private static PlantedFault Insert(string kind, string text, SentLine sent, string message)
    {
        List<string> lines = [.. text.Split('\n')];
        lines.Insert(sent.Line, $"{sent.From} -> {sent.To}: {message}");
        return new PlantedFault(kind, sent.Line + 1, lines[sent.Line], string.Join('\n', lines));
    }

    private static PlantedFault Replace(string kind, string text, SentLine sent, string line)
    {
        string[] lines = text.Split('\n');
        lines[sent.Line - 1] = line;
        return new PlantedFault(kind, sent.Line, line.Trim(), string.Join('\n', lines));
    }

    private static string LineOf(string text, SentLine sent) => text.Split('\n')[sent.Line - 1];

    [GeneratedRegex(@"win=\d+ \(")]
    private static partial Regex Scaled();

    [GeneratedRegex(@"(?<= )DATA \d+")]
    private static partial Regex DataLength();
}
