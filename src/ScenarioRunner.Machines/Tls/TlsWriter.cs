using System.Text;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Machines.Tls;

/// <summary>A message -> the text a transcript shows: its name, then the values that were written or filled in.</summary>
internal sealed class TlsWriter(TlsLayout layout)
{
    public string Write(Packet packet, TlsMemory? memory)
    {
        TlsForm form = layout.FormOf(packet);
        StringBuilder text = new(form.Name);
        ulong shown = TlsHead.Write(text, form, packet);
        for (int field = 0; field < packet.Fields.Length; field++)
            if ((shown >> field & 1) == 0 && IsShown(packet, field))
                if (field == form.Extras)
                    WriteExtras(text, form, packet);
                else if (form.Field(field) is { } slot)
                    Append(text, slot, packet, memory);
        if (packet.Payload is { } payload)
            text.Append(' ').Append(TlsSpelling.Quoted(Encoding.UTF8.GetString(payload)));
        return text.ToString();
    }

    public static bool IsShown(Packet packet, int field) =>
        ((packet.Written | packet.Filled) >> field & 1) == 1 || packet.Fields[field] != 0;

    private static void Append(StringBuilder text, TlsSlot slot, Packet packet, TlsMemory? memory)
    {
        if (Value(slot, packet, memory) is not { } value)
            return;
        text.Append(' ').Append(slot.Attribute);
        if (value.Length > 0)
            text.Append('=').Append(value);
    }

    /// <summary>The value as written behind the sign; empty for an attribute that stands alone, null for a value that is not known.</summary>
    public static string? Value(TlsSlot slot, Packet packet, TlsMemory? memory)
    {
        long number = packet.Fields[slot.Field];
        return slot.Shape switch
        {
            TlsShape.List => List(slot, packet),
            TlsShape.Text => Text(slot, packet, memory),
            TlsShape.Flag when number == slot.Alone => "",
            _ => number == slot.No && (slot.Shape == TlsShape.Flag || slot.No < 0 || slot.Notation is not NumberNotation) ? "no" : slot.Notation.Write(number),
        };
    }

    private static string? Text(TlsSlot slot, Packet packet, TlsMemory? memory) => packet.Fields[slot.Field] switch
    {
        TlsHash.No => "no",
        TlsHash.Yes => "",
        TlsHash.Empty => "empty",
        var hash when packet.Texts?[slot.Field] is { } written && IsStill(written, hash) => written,
        var hash => memory?.TextOf(hash),
    };

    // A machine may have put another value in the place of the written one. What stands in quotes is not compared: its escapes would have to be undone.
    private static bool IsStill(string written, long hash) => written[0] is '"' or '[' || TlsHash.Of(written) == hash;

    private static string? List(TlsSlot slot, Packet packet)
    {
        if (packet.Lists?[slot.Field] is not { } numbers)
            return packet.Fields[slot.Field] == 0 ? slot.No is null ? null : "no" : null;
        if (slot.Notation is TextNotation)
            return packet.Texts?[slot.Field];
        StringBuilder list = new("[");
        int grease = 0;
        foreach (long number in numbers)
        {
            if (list.Length > 1)
                list.Append(", ");
            bool isReserved = slot.Notation.Grease(grease) == number;
            grease += isReserved ? 1 : 0;
            list.Append(isReserved ? "GREASE" : slot.Notation.Write(number));
        }

        return list.Append(']').ToString();
    }

    private static void WriteExtras(StringBuilder text, TlsForm form, Packet packet)
    {
        foreach (long number in packet.Lists?[form.Extras] ?? [])
            if (Extensions.All.WithCode((int)(number < 0 ? ~number : number)) is { } extension)
                text.Append(' ').Append(extension.Name).Append(number < 0 ? "=no" : "");
    }
}
