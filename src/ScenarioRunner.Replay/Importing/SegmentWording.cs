using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Importing;

/// <summary>A segment -> what has to be written of it.</summary>
internal sealed class SegmentWording(Origins origins, Style style, Narrator narrator)
{
    /// <summary>In the canonical order of names such as FIN-PSH-ACK.</summary>
    private static readonly (TcpFlags Flag, string Name)[] s_names =
    [
        (TcpFlags.Syn, "SYN"), (TcpFlags.Fin, "FIN"), (TcpFlags.Rst, "RST"), (TcpFlags.Psh, "PSH"), (TcpFlags.Ack, "ACK"),
        (TcpFlags.Urg, "URG"), (TcpFlags.Ece, "ECE"), (TcpFlags.Cwr, "CWR"), (TcpFlags.Ae, "AE"),
    ];

    private readonly bool[] _isClosed = [false, false];

    /// <param name="octets">Of the leg, where it stands for several segments.</param>
    public Wording Of(Leg leg, int octets)
    {
        Segment segment = leg.Segment;
        bool plain = style.Folds && !leg.IsRough;
        Wording wording = Bare(segment, octets);
        ulong differing = narrator.Differing(segment.FromFirst, wording.Packet, Relative(segment));
        if (Is(differing, TcpWords.Seq) && !plain)
            wording.Add("seq", Distance(segment.Seq, segment.FromFirst));
        if (Is(differing, TcpWords.Ack) && !plain)
            wording.Add("ack", Distance(segment.Ack, !segment.FromFirst));
        if (Is(differing, TcpWords.Win) && SaysWindow(leg))
            wording.Add("win", segment.Window);
        if (Is(differing, TcpWords.Urg))
            wording.Add("urg", segment.Urgent);
        if (!segment.Has(TcpFlags.Syn))
            AddStamps(wording, segment, Is(differing, TcpWords.HasTs));
        return wording;
    }

    private Wording Bare(in Segment segment, int octets)
    {
        Wording wording = NameOf(segment, octets, style.Folds);
        if (segment.Has(TcpFlags.Syn))
            AddOptions(wording, segment);
        if (segment.SackCount > 0)
            wording.AddPairs("sack", Blocks(segment));
        if (segment.Ecn == 3)
            wording.AddWord("ect", "ce");
        else if (segment.Ecn != 0)
            wording.Add("ect", segment.Ecn == 1 ? 1 : 0);
        return wording;
    }

    // People write FIN for the FIN,ACK segment, and DATA n for PSH,ACK with n octets.
    private static Wording NameOf(in Segment segment, int octets, bool folds)
    {
        TcpFlags flags = segment.Flags;
        if (octets > 0 && (flags == (TcpFlags.Psh | TcpFlags.Ack) || (folds && flags == TcpFlags.Ack)))
        {
            Wording data = new("DATA");
            data.AddPositional(octets);
            return data;
        }

        bool end = flags == (TcpFlags.Fin | TcpFlags.Ack) || (folds && flags == (TcpFlags.Fin | TcpFlags.Psh | TcpFlags.Ack));
        string name = end ? "FIN" : string.Join('-', s_names.Where(one => (flags & one.Flag) != 0).Select(one => one.Name));
        Wording wording = new(name.Length == 0 ? "NONE" : name);
        if (octets > 0)
            wording.Add("len", octets);
        const TcpFlags Carrying = TcpFlags.Fin | TcpFlags.Psh | TcpFlags.Urg;
        if ((flags & TcpFlags.Ack) == 0 && (flags & Carrying) != 0 && (flags & (TcpFlags.Syn | TcpFlags.Rst)) == 0)
            wording.Add("no-ack");
        return wording;
    }

    private void AddOptions(Wording wording, in Segment segment)
    {
        if (style.Numbers)
            wording.Add("isn", segment.Seq);
        if (segment.Has(TcpOptions.Mss))
            wording.Add("mss", segment.Mss);
        if (segment.Has(TcpOptions.WindowScale))
            wording.Add("ws", segment.WindowScale);
        if (segment.Has(TcpOptions.SackPermitted))
            wording.Add("sack-ok");
        if (segment.Has(TcpOptions.Timestamps))
            AddStamps(wording, segment, needed: true);
        if (segment.Options is var options && (options & (TcpOptions.FastOpen | TcpOptions.FastOpenExperimental)) != 0)
            if (segment.CookieLength == 0)
                wording.Add("tfo");
            else
                wording.AddHex("tfo", segment.CookieLength);
        const TcpOptions Known = TcpOptions.Mss | TcpOptions.WindowScale | TcpOptions.SackPermitted | TcpOptions.Timestamps | TcpOptions.FastOpen | TcpOptions.FastOpenExperimental;
        if ((segment.Options & Known) == 0)
            foreach (string option in (string[])["mss", "ws", "sack-ok", "ts"])
                wording.AddWord(option, "no");
    }

    private void AddStamps(Wording wording, in Segment segment, bool needed)
    {
        bool has = segment.Has(TcpOptions.Timestamps);
        if (!has)
        {
            // A reset may leave them out (RFC 7323 §3.2).
            if (needed && !segment.Has(TcpFlags.Rst))
                wording.AddWord("ts", "no");
            return;
        }

        if (style.Stamps)
            wording.AddPair("ts", StampOf(segment.TsVal, segment.FromFirst), segment.TsEcr == 0 ? 0 : StampOf(segment.TsEcr, !segment.FromFirst));
        else if (needed && (segment.Has(TcpFlags.Syn) || !segment.Has(TcpFlags.Rst)))
            wording.Add("ts");
    }

    private long StampOf(uint value, bool ofFirst) => style.Numbers ? value : unchecked(value - origins.StampsOf(ofFirst));

    private bool SaysWindow(Leg leg)
    {
        Segment segment = leg.Segment;
        if (segment.Has(TcpFlags.Rst))
            return false;
        ref bool closed = ref _isClosed[segment.FromFirst ? 0 : 1];
        bool was = closed;
        closed = segment.Window == 0;
        return closed || was || style.Windows == Windows.All || (style.Windows == Windows.Unusual && (leg.IsRough || segment.Has(TcpFlags.Syn)));
    }

    private List<(long Left, long Right)> Blocks(in Segment segment)
    {
        List<(long, long)> blocks = [];
        ReadOnlySpan<uint> edges = segment.Sack;
        for (int i = 0; i < segment.SackCount; i++)
            blocks.Add((Distance(edges[2 * i], !segment.FromFirst), Distance(edges[(2 * i) + 1], !segment.FromFirst)));
        return blocks;
    }

    private int Distance(uint number, bool ofFirst) => unchecked((int)(number - origins.Of(ofFirst)));

    // As the machine would have it, with initial numbers of 0, or those that are written.
    private Packet Relative(in Segment segment)
    {
        Packet packet = new(TcpWords.Count);
        Set(packet, TcpWords.Seq, style.Numbers ? segment.Seq : unchecked(segment.Seq - origins.Of(segment.FromFirst)));
        if (segment.Has(TcpFlags.Ack))
            Set(packet, TcpWords.Ack, style.Numbers ? segment.Ack : unchecked(segment.Ack - origins.Of(!segment.FromFirst)));
        Set(packet, TcpWords.Win, segment.Window);
        Set(packet, TcpWords.Urg, segment.Urgent);
        Set(packet, TcpWords.HasTs, segment.Has(TcpOptions.Timestamps) ? 1 : 0);
        return packet;
    }

    private static void Set(Packet packet, int field, long value)
    {
        packet.Fields[field] = value;
        packet.Written |= 1UL << field;
    }

    private static bool Is(ulong fields, int field) => (fields >> field & 1) == 1;
}
