using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Tcp;

/// <summary>Flag names in the order of the header (RFC 9293 §3.1, RFC 9768), and the ways people write sets of them.</summary>
internal static class TcpFlags
{
    /// <summary>In canonical order of a name such as <c>SYN-ACK</c>, <c>FIN-PSH-ACK</c>, <c>SYN-ACK-ECE</c>: Wireshark's, with SYN before FIN.</summary>
    public static readonly ImmutableArray<string> Names = ["SYN", "FIN", "RST", "PSH", "ACK", "URG", "ECE", "CWR", "AE"];

    /// <summary>tcpdump's letters, by flag.</summary>
    private static readonly (char Letter, string Flag)[] s_letters =
    [
        ('S', "SYN"), ('F', "FIN"), ('R', "RST"), ('P', "PSH"), ('U', "URG"), ('E', "ECE"), ('W', "CWR"), ('e', "AE"), ('.', "ACK"),
    ];

    /// <summary><c>ACK-SYN</c>, <c>syn-ack</c> or <c>[S.]</c> gives <c>SYN-ACK</c>; null when a part is no flag.</summary>
    public static string? Canonical(string written)
    {
        if (written.Length > 64)
            return null;
        if (string.Equals(written, "DATA", StringComparison.OrdinalIgnoreCase))
            return "DATA";
        if (string.Equals(written, "NONE", StringComparison.OrdinalIgnoreCase) || written == "[none]")
            return "NONE";
        int flags = written.StartsWith('[') ? FromLetters(written) : FromNames(written);
        return flags <= 0 ? null : Join(flags);
    }

    /// <summary>The names that most segments have.</summary>
    private static readonly Dictionary<string, int> s_common =
        ((string[])["SYN", "SYN-ACK", "ACK", "PSH-ACK", "FIN", "FIN-ACK", "FIN-PSH-ACK", "RST", "RST-ACK", "PSH", "URG"])
            .ToDictionary(name => name, FromNames, StringComparer.Ordinal);

    /// <summary>Bit i: flag i of <see cref="Names"/>. <c>DATA</c> and <c>NONE</c> have none of their own.</summary>
    public static int Bits(string canonical) =>
        canonical is "DATA" or "NONE" ? 0 : s_common.TryGetValue(canonical, out int flags) ? flags : FromNames(canonical);

    public static int Bit(string flag) => 1 << Names.IndexOf(flag);

    public static string Join(int flags)
    {
        if (flags == 0)
            return "NONE";
        List<string> parts = [];
        for (int i = 0; i < Names.Length; i++)
            if ((flags >> i & 1) == 1)
                parts.Add(Names[i]);
        return string.Join('-', parts);
    }

    private static int FromLetters(string written)
    {
        if (!written.EndsWith(']'))
            return -1;
        int flags = 0;
        foreach (char letter in written[1..^1])
        {
            int at = Array.FindIndex(s_letters, pair => pair.Letter == letter);
            if (at < 0)
                return -1;
            flags |= Bit(s_letters[at].Flag);
        }

        return flags;
    }

    private static int FromNames(string written)
    {
        int flags = 0;
        foreach (string part in written.Split('-'))
        {
            int at = Names.IndexOf(part.ToUpperInvariant());
            if (at < 0 || (flags >> at & 1) == 1)
                return -1;
            flags |= 1 << at;
        }

        return flags;
    }
}
