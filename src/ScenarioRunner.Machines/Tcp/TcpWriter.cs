using System.Globalization;
using System.Text;
using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Machines.Tcp;

/// <summary>A segment -> the text a transcript shows, numbers relative to their sender's first.</summary>
internal sealed class TcpWriter(TcpFields at)
{
    public string Write(Packet packet, uint ownBase, uint theirBase, int shift)
    {
        long[] fields = packet.Fields;
        StringBuilder text = new(TcpFlags.Join(FlagsOf(fields)));
        Append(text, "seq", unchecked((int)((uint)fields[at.Seq] - ownBase)));
        if (Has(fields, "SYN") && (packet.Written >> at.Isn & 1) == 1)
            Append(text, "isn", fields[at.Isn]);
        if (Has(fields, "ACK"))
            Append(text, "ack", unchecked((int)((uint)fields[at.Ack] - theirBase)));
        if (fields[at.Len] > 0)
            Append(text, "len", fields[at.Len]);
        AppendWindow(text, fields, shift);
        if (Has(fields, "URG") || fields[at.Urg] != 0)
            Append(text, "urg", fields[at.Urg]);
        AppendOptions(text, packet, theirBase);
        return text.ToString();
    }

    private void AppendWindow(StringBuilder text, long[] fields, int shift)
    {
        if (Has(fields, "RST"))
            return;
        Append(text, "win", fields[at.Win]);
        if (shift > 0 && !Has(fields, "SYN"))
            text.Append(CultureInfo.InvariantCulture, $" ({fields[at.Win] << shift})");
    }

    private void AppendOptions(StringBuilder text, Packet packet, uint theirBase)
    {
        long[] fields = packet.Fields;
        if (fields[at.HasMss] == 1)
            Append(text, "mss", fields[at.Mss]);
        if (fields[at.HasWs] == 1)
            Append(text, "ws", fields[at.Ws]);
        if (fields[at.HasSackOk] == 1)
            text.Append(" sack-ok");
        if (fields[at.HasTs] == 1)
            text.Append(CultureInfo.InvariantCulture, $" ts={fields[at.TsVal]}:{fields[at.TsEcr]}");
        if (fields[at.HasTfo] != 0)
            text.Append(fields[at.Tfo] > 0 ? string.Create(CultureInfo.InvariantCulture, $" tfo({fields[at.Tfo]} octets)") : " tfo");
        if (packet.Numbers is { Length: > 0 } edges)
            AppendBlocks(text, edges, theirBase);
        if (fields[at.Ect] != 0)
            text.Append(fields[at.Ect] switch { 3 => " ect=ce", 1 => " ect=1", _ => " ect=0" });
        if (fields[at.Opt] != 0)
            Append(text, "opt", fields[at.Opt]);
        if (fields[at.Res] != 0)
            Append(text, "res", fields[at.Res]);
        if (fields[at.Bad] != 0)
            text.Append(" bad=checksum");
    }

    private static void AppendBlocks(StringBuilder text, long[] edges, uint theirBase)
    {
        text.Append(" sack=[");
        for (int i = 0; i + 1 < edges.Length; i += 2)
        {
            if (i > 0)
                text.Append(", ");
            text.Append(CultureInfo.InvariantCulture, $"{unchecked((int)((uint)edges[i] - theirBase))}:{unchecked((int)((uint)edges[i + 1] - theirBase))}");
        }

        text.Append(']');
    }

    private int FlagsOf(long[] fields)
    {
        int flags = 0;
        for (int i = 0; i < at.Flags.Length; i++)
            if (fields[at.Flags[i]] != 0)
                flags |= 1 << i;
        return flags;
    }

    private bool Has(long[] fields, string flag) => fields[at.Flags[TcpFlags.Names.IndexOf(flag)]] != 0;

    private static void Append(StringBuilder text, string name, long value) => text.Append(CultureInfo.InvariantCulture, $" {name}={value}");
}
