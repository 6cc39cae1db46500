using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Machines.Tcp;

/// <summary>A segment seen on a wire -> the packet that the machine judges. Nothing of it is open.</summary>
internal sealed class TcpSeen(TcpFields at)
{
    /// <summary>The header's bits in the order of <see cref="TcpFlags.Names"/>.</summary>
    private static readonly int[] s_header = [2, 1, 4, 8, 16, 32, 64, 128, 256];

    /// <summary>A host may join segments before they are captured or split them after: their length says nothing about the announced size.</summary>
    private const int UnknownSize = 65535;

    private readonly ulong _always = Bits([.. at.Flags, at.Seq, at.Len, at.Win, at.Urg, at.HasMss, at.HasWs, at.HasSackOk, at.HasTs, at.HasTfo, at.Ect, at.Sacks]);

    public void Read(in SeenSegment seen, ReadOnlySpan<uint> blocks, Packet packet)
    {
        packet.Clear();
        long[] fields = packet.Fields;
        for (int i = 0; i < s_header.Length; i++)
            fields[at.Flags[i]] = (seen.Flags & s_header[i]) != 0 ? 1 : 0;
        packet.Written = _always;
        fields[at.Seq] = seen.Seq;
        fields[at.Len] = seen.Length;
        fields[at.Win] = seen.Window;
        fields[at.Urg] = seen.Urgent;
        fields[at.Ect] = seen.Ecn switch { 1 => 1, 2 => 2, 3 => 3, _ => 0 };
        if ((seen.Flags & 2) != 0)
            Set(packet, at.Isn, seen.Seq);
        if ((seen.Flags & 16) != 0)
            Set(packet, at.Ack, seen.Ack);
        ReadOptions(seen, packet);
        if (seen.OptionsAreCut)
            OpenOptions(packet);
        ReadBlocks(blocks, packet);
    }

    private void ReadOptions(in SeenSegment seen, Packet packet)
    {
        long[] fields = packet.Fields;
        if (seen.Mss >= 0)
        {
            fields[at.HasMss] = 1;
            Set(packet, at.Mss, UnknownSize);
        }

        if (seen.WindowScale >= 0)
        {
            fields[at.HasWs] = 1;
            Set(packet, at.Ws, seen.WindowScale);
        }

        fields[at.HasSackOk] = seen.SackPermitted ? 1 : 0;
        if (seen.HasTimestamps)
        {
            fields[at.HasTs] = 1;
            Set(packet, at.TsVal, seen.TimestampValue);
            Set(packet, at.TsEcr, seen.TimestampEcho);
        }

        if (seen.Cookie < 0)
            return;
        fields[at.HasTfo] = 1;
        Set(packet, at.Tfo, seen.Cookie);
    }

    // On a SYN what was not seen is open; on a later segment it follows from what was agreed.
    private void OpenOptions(Packet packet)
    {
        bool syn = packet.Fields[at.Flags[0]] != 0;
        foreach (int field in at.OptionFlags)
            if (packet.Fields[field] == 0 && field != at.HasTfo)
                (packet.Fields[field], packet.Written) = syn ? (2, packet.Written) : (0, packet.Written & ~(1UL << field));
    }

    private void ReadBlocks(ReadOnlySpan<uint> blocks, Packet packet)
    {
        if (blocks.IsEmpty)
            return;
        long[] edges = new long[blocks.Length];
        for (int i = 0; i < edges.Length; i++)
            edges[i] = blocks[i];
        packet.Numbers = edges;
        packet.Fields[at.Sacks] = edges.Length / 2;
    }

    private static void Set(Packet packet, int field, long value)
    {
        packet.Fields[field] = value;
        packet.Written |= 1UL << field;
    }

    private static ulong Bits(int[] fields)
    {
        ulong bits = 0;
        foreach (int field in fields)
            bits |= 1UL << field;
        return bits;
    }
}
