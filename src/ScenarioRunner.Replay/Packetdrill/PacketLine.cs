using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ScenarioRunner.Replay.Packetdrill;

/// <summary>Writes a packet as a scenario has it. Numbers count from each side's SYN in both, whatever number the SYN itself has.</summary>
internal sealed class PacketLine
{
    private static readonly (char Letter, string Name)[] s_flags =
        [('S', "SYN"), ('F', "FIN"), ('R', "RST"), ('P', "PSH"), ('.', "ACK"), ('U', "URG"), ('E', "ECE"), ('W', "CWR"), ('C', "CWR"), ('A', "AE")];

    private const int MostParts = 64;

    private int _size = 536;
    private long _next;

    /// <summary>The messages, and the options that have no place in them.</summary>
    public (string Messages, ImmutableArray<string> Left) Write(ScriptPacket packet)
    {
        if (packet.Inbound && packet.Has('S'))
            _size = SizeIn(packet);
        int room = _size - (packet.Options is { } options && options.Any(option => option.StartsWith("TS ", StringComparison.Ordinal)) ? 12 : 0);
        if (packet.Inbound || packet.Has('S') || room <= 0 || packet.Length <= room || packet.Length > (long)room * MostParts)
            return One(packet);
        // A script shows what a host hands to its network card, which cuts it into segments.
        List<string> parts = [];
        ImmutableArray<string> left = [];
        for (int from = 0; from < packet.Length; from += room)
        {
            bool last = from + room >= packet.Length;
            (string message, left) = One(packet with
            {
                Seq = packet.Seq + from,
                Length = Math.Min(room, packet.Length - from),
                Flags = last ? packet.Flags : packet.Flags.Replace("P", "", StringComparison.Ordinal).Replace("F", "", StringComparison.Ordinal),
            });
            parts.Add(message);
        }

        return (string.Join(", ", parts), left);
    }

    // RFC 9293 §3.7.1: 536 where none is announced.
    private static int SizeIn(ScriptPacket packet)
    {
        foreach (string option in packet.Options ?? [])
            if (option.StartsWith("mss ", StringComparison.Ordinal) && IsNumber(option[4..], 65535))
                return (int)Number(option[4..]);
        return 536;
    }

    private (string Message, ImmutableArray<string> Left) One(ScriptPacket packet)
    {
        bool syn = packet.Has('S');
        StringBuilder text = new(NameOf(packet));
        if (!syn && (packet.Inbound || packet.Seq != _next))
            Append(text, "seq", packet.Seq);
        if (packet.Ack is { } ack && packet.Has('.') && (packet.Inbound || !syn || ack != 1))
            Append(text, "ack", ack);
        if (packet.Window is { } window)
            Append(text, "win", window);
        if (packet.Urgent is { } urgent)
            Append(text, "urg", urgent);
        List<string> left = [];
        Options(text, packet, syn, left);
        if (packet.Ecn is "ect0" or "ect1" or "ce")
            text.Append(packet.Ecn switch { "ect0" => " ect=0", "ect1" => " ect=1", _ => " ect=ce" });
        if (!packet.Inbound)
            _next = Math.Max(syn ? 0 : _next, packet.Seq + packet.Length + (syn ? 1 : 0) + (packet.Has('F') ? 1 : 0));
        return (text.ToString(), [.. left]);
    }

    private static string NameOf(ScriptPacket packet)
    {
        if (packet.Flags == "P.")
            return packet.Length > 0 ? FormattableString.Invariant($"DATA {packet.Length}") : "PSH-ACK";
        bool hasAck = packet.Has('.');
        string name = string.Join('-', s_flags.Where(flag => packet.Has(flag.Letter)).Select(flag => flag.Name).Distinct());
        bool implies = packet.Flags.AsSpan().ContainsAny('F', 'P', 'U') && !packet.Has('S') && !packet.Has('R');
        name = name.Length == 0 ? "NONE" : name == "FIN-ACK" ? "FIN" : name;
        return name + (packet.Length > 0 ? FormattableString.Invariant($" {packet.Length}") : "") + (implies && !hasAck ? " no-ack" : "");
    }

    private static void Options(StringBuilder text, ScriptPacket packet, bool syn, List<string> left)
    {
        if (packet.Options is not { } options)
            return;
        int known = 0;
        foreach (string option in options)
            if (Option(option) is not { } written)
                left.Add(option);
            else if (written.Length > 0)
            {
                text.Append(' ').Append(written);
                known++;
            }

        // A SYN without options has none; not writing any would leave them open.
        if (syn && known == 0)
            text.Append(" mss=no ws=no sack-ok=no ts=no");
    }

    private static string? Option(string option)
    {
        string[] words = option.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (words.Length, words[0]) switch
        {
            (1, "nop" or "eol") => "",
            (1, "sackOK") => "sack-ok",
            (2, "mss") when IsNumber(words[1], 65535) => $"mss={words[1]}",
            (2, "wscale") when IsNumber(words[1], 255) => $"ws={words[1]}",
            (5, "TS") when words[1] == "val" && words[3] == "ecr" && IsNumber(words[2], uint.MaxValue) && IsNumber(words[4], uint.MaxValue) => $"ts={words[2]}:{words[4]}",
            ( > 1, "sack") => Blocks(words),
            (1, "FO" or "FOEXP") => "tfo",
            (2, "FO" or "FOEXP") when words[1].Length <= 14 && words[1].All(char.IsAsciiHexDigit) => $"tfo=0x{words[1]}",
            _ => null,
        };
    }

    private static string? Blocks(string[] words)
    {
        List<string> blocks = [];
        foreach (string word in words.Skip(1))
        {
            string[] edges = word.Split(':');
            if (edges.Length != 2 || !IsNumber(edges[0], uint.MaxValue) || !IsNumber(edges[1], uint.MaxValue))
                return null;
            blocks.Add(FormattableString.Invariant($"{Number(edges[0])}:{Number(edges[1])}"));
        }

        return $"sack=[{string.Join(", ", blocks)}]";
    }

    private static bool IsNumber(string word, long most) => long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number <= most;

    private static long Number(string word) => long.Parse(word, NumberStyles.None, CultureInfo.InvariantCulture);

    private static void Append(StringBuilder text, string name, long number) => text.Append(CultureInfo.InvariantCulture, $" {name}={number}");
}
