using System.Text;
using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Machines.Tls;

/// <summary>The values that a transcript shows right behind the message's name.</summary>
internal static class TlsHead
{
    /// <summary>Gives the fields that are shown by that, as bits.</summary>
    public static ulong Write(StringBuilder text, TlsForm form, Packet packet) => form.Name switch
    {
        TlsMessages.Alert => Alert(text, form, packet),
        "ApplicationData" => Value(text, form, packet, "len"),
        "Handshake" or "Record" => Value(text, form, packet, "type"),
        "KeyUpdate" => Word(text, form, packet, "requested"),
        "Heartbeat" => Word(text, form, packet, "request"),
        "Certificate" or "CompressedCertificate" => Word(text, form, packet, "empty"),
        _ => 0,
    };

    private static ulong Value(StringBuilder text, TlsForm form, Packet packet, string attribute)
    {
        if (form.Attribute(attribute) is not { } slot || !TlsWriter.IsShown(packet, slot.Field))
            return 0;
        text.Append(' ').Append(slot.Notation.Write(packet.Fields[slot.Field]));
        return 1UL << slot.Field;
    }

    private static ulong Word(StringBuilder text, TlsForm form, Packet packet, string attribute)
    {
        if (form.Attribute(attribute) is not { Bare: { } words } slot || !TlsWriter.IsShown(packet, slot.Field))
            return 0;
        long number = packet.Fields[slot.Field];
        string? word = number == slot.Alone ? words.Yes : number == slot.No ? words.No : slot.Notation.Write(number);
        text.Append(word is null ? "" : " " + word);
        return word is null ? 0 : 1UL << slot.Field;
    }

    // A number alone would not tell which of the two it is; it is shown with its name.
    private static ulong Alert(StringBuilder text, TlsForm form, Packet packet)
    {
        if (form.Attribute("level") is not { } level || form.Attribute("description") is not { } description)
            return 0;
        bool hasLevel = TlsWriter.IsShown(packet, level.Field), hasDescription = TlsWriter.IsShown(packet, description.Field);
        if (!hasLevel || !hasDescription)
            return Named(text, packet, hasLevel ? level : description, hasLevel || hasDescription);
        return Value(text, form, packet, "level") | Value(text, form, packet, "description");
    }

    private static ulong Named(StringBuilder text, Packet packet, TlsSlot slot, bool isThere)
    {
        string value = slot.Notation.Write(packet.Fields[slot.Field]);
        if (!isThere || value.StartsWith("0x", StringComparison.Ordinal))
            return 0;
        text.Append(' ').Append(value);
        return 1UL << slot.Field;
    }
}
