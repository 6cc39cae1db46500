using System.Collections.Immutable;
using System.Globalization;

namespace ScenarioRunner.Replay.Packetdrill;

/// <summary>The text of a packet -> its fields.</summary>
internal static class PacketReader
{
    private const string Letters = "FSRP.UEWAC-";

    /// <summary>Null where it is no TCP packet; <paramref name="problem"/> says why, and <paramref name="isOther"/> whether it is a packet of another kind.</summary>
    public static ScriptPacket? Read(string text, out string problem, out bool isOther)
    {
        (problem, isOther) = ("", false);
        bool inbound = text[0] == '<';
        string rest = text[1..].Trim();
        (string ecn, List<string> others) = Brackets(ref rest);
        string first = rest.Split(' ')[0];
        if (first is "icmp" or "icmpv6" or "udp" or "gre" or "mpls" or "ipv4" or "ipv6" or "sctp" or "ip" || rest.StartsWith("udp", StringComparison.Ordinal))
        {
            (isOther, problem) = (true, $"a packet of {first.Split('(')[0]} is not TCP");
            return null;
        }

        ImmutableArray<string>? options = Options(ref rest);
        List<string> words = [.. rest.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        if (words.Count == 0 || words[0].Any(letter => !Letters.Contains(letter, StringComparison.Ordinal)))
        {
            problem = "the flags are none that are known (F S R P . U E W A)";
            return null;
        }

        return Fields(words, new ScriptPacket(inbound, words[0], 0, 0, null, null, null, ecn, options) { Others = [.. others] }, out problem);
    }

    private static ScriptPacket? Fields(List<string> words, ScriptPacket packet, out string problem)
    {
        problem = "";
        for (int i = 1; i < words.Count; i++)
        {
            string word = words[i];
            if (char.IsAsciiDigit(word[0]) && Numbers(word) is var (seq, length))
                packet = packet with { Seq = seq, Length = length };
            else if (word is "ack" or "win" or "urg" && i + 1 < words.Count && Number(words[i + 1], word == "ack" ? uint.MaxValue : 65535) is { } number)
                (packet, i) = (With(packet, word, number), i + 1);
            else
            {
                problem = $"'{word}' is no part of a packet that is known";
                return null;
            }
        }

        return packet;
    }

    private static ScriptPacket With(ScriptPacket packet, string word, long number) => word switch
    {
        "ack" => packet with { Ack = number },
        "win" => packet with { Window = (int)number },
        _ => packet with { Urgent = (int)number },
    };

    // 1:1001(1000)
    private static (long Seq, int Length)? Numbers(string word)
    {
        int colon = word.IndexOf(':', StringComparison.Ordinal), bracket = word.IndexOf('(', StringComparison.Ordinal);
        if (colon < 1 || bracket < colon || word[^1] != ')')
            return null;
        return Number(word[..colon], uint.MaxValue) is { } from && Number(word[(colon + 1)..bracket], uint.MaxValue) is { } to && Number(word[(bracket + 1)..^1], 65535) is { } length
            && unchecked((uint)to - (uint)from) == length
                ? (from, (int)length)
                : null;
    }

    private static long? Number(string word, long most) =>
        long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number <= most ? number : null;

    // [ect0], (tos 0x2), [flowlabel 0x1,ect0]
    private static (string Ecn, List<string> Others) Brackets(ref string rest)
    {
        string ecn = "";
        List<string> others = [];
        while (rest.Length > 0 && rest[0] is '[' or '(' && rest.IndexOf(rest[0] == '[' ? ']' : ')', StringComparison.Ordinal) is > 0 and var end)
        {
            foreach (string part in rest[1..end].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                if (part is "ect0" or "ect1" or "ce" or "noecn")
                    ecn = part;
                else
                    others.Add(part);
            rest = rest[(end + 1)..].TrimStart();
        }

        return (ecn, others);
    }

    private static ImmutableArray<string>? Options(ref string rest)
    {
        int from = rest.IndexOf('<', StringComparison.Ordinal), to = rest.LastIndexOf('>');
        if (from < 0 || to < from)
            return [];
        string inside = rest[(from + 1)..to];
        rest = rest[..from] + " " + rest[(to + 1)..];
        if (inside.Trim() == "...")
            return null;
        return [.. inside.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }
}
