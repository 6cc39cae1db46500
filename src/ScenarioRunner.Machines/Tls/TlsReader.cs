using System.Collections.Immutable;
using System.Text;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Machines.Tls;

/// <summary>A message of the text -> the numbers of the machine's fields.</summary>
internal sealed class TlsReader(TlsLayout layout)
{
    public Packet Read(Message message)
    {
        Packet packet = new(layout.Machine.Fields.Length);
        Read(message, packet);
        return packet;
    }

    public Packet Read(string name)
    {
        Packet packet = new(layout.Machine.Fields.Length);
        SetName(packet, name);
        return packet;
    }

    public void Read(Message message, Packet packet)
    {
        packet.Clear();
        TlsForm form = SetName(packet, message.Name);
        for (int i = 0; i < message.Positional.Length; i++)
            if (TlsPositional.AttributeOf(message.Name, message.Positional, i) is { } name && form.Attribute(name) is { } slot)
                Set(packet, slot, TlsPositional.Meant(message.Name, message.Positional[i]));
        foreach (MessageAttribute attribute in message.Attributes)
            if (form.Attribute(attribute.Name) is { } slot)
                Set(packet, slot, attribute.Value);
            else if (form.HasPayload)
                SetPayload(packet, form, attribute.Value);
    }

    private TlsForm SetName(Packet packet, string name)
    {
        TlsForm form = layout.Form(name);
        packet.Fields[layout.Machine.MessageField] = form.Index;
        packet.Written |= 1UL << layout.Machine.MessageField;
        if (name == TlsMessages.CloseNotify)
        {
            SetNumber(packet, form.Attribute("level"), 1);
            SetNumber(packet, form.Attribute("description"), 0);
        }

        return form;
    }

    private static void SetPayload(Packet packet, TlsForm form, Value value)
    {
        packet.Payload = Encoding.UTF8.GetBytes(value.Text);
        if (form.Name == "ApplicationData" && form.Attribute("len") is { } length && (packet.Written >> length.Field & 1) == 0)
            SetNumber(packet, length, packet.Payload.Length);
    }

    private static void Set(Packet packet, TlsSlot slot, Value value)
    {
        if (TlsValues.IsOpen(value))
            packet.Open |= slot.Shape == TlsShape.Extra ? 0 : 1UL << slot.Field;
        else if (slot.Shape == TlsShape.List)
            SetList(packet, slot, value);
        else if (TlsValues.Number(slot, value) is not { } number)
            return;
        else if (slot.Shape == TlsShape.Extra)
            AddExtra(packet, slot, number);
        else
            SetNumber(packet, slot, number, TlsHash.IsText(number) ? TextNotation.TextOf(value) : null);
        if (slot.MayBeSeveral && value is { Kind: ValueKind.List, Items.Length: > 0 })
            SetElements(packet, slot, value);
    }

    private static void SetNumber(Packet packet, TlsSlot? slot, long number, string? text = null)
    {
        if (slot is null)
            return;
        packet.Fields[slot.Field] = number;
        packet.Written |= 1UL << slot.Field;
        if (text is not null)
            (packet.Texts ??= new string?[packet.Fields.Length])[slot.Field] = TlsSpelling.Word(text);
    }

    private static void SetList(Packet packet, TlsSlot slot, Value value)
    {
        if (TlsValues.IsAbsent(slot, value))
        {
            SetNumber(packet, slot, 0);
            return;
        }

        SetNumber(packet, slot, SetElements(packet, slot, value));
    }

    private static int SetElements(Packet packet, TlsSlot slot, Value value)
    {
        ReadOnlySpan<Value> elements = TlsValues.Elements(in value);
        long[] numbers = new long[Math.Min(elements.Length, TlsValues.MaximumElements)];
        int grease = 0;
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = TlsValues.Element(slot, elements[i], ref grease) ?? 0;
        (packet.Lists ??= new long[]?[packet.Fields.Length])[slot.Field] = numbers;
        if (slot.Notation is TextNotation)
            (packet.Texts ??= new string?[packet.Fields.Length])[slot.Field] = Texts(slot, elements[..numbers.Length]);
        return numbers.Length;
    }

    private static string Texts(TlsSlot slot, ReadOnlySpan<Value> elements)
    {
        ImmutableArray<string>.Builder texts = ImmutableArray.CreateBuilder<string>(elements.Length);
        foreach (Value element in elements)
            texts.Add(Notation.IsGrease(element) && slot.Notation.Grease(0) is not null ? "GREASE" : TlsSpelling.Word(TextNotation.TextOf(element) ?? ""));
        return $"[{string.Join(", ", texts)}]";
    }

    // An extension that is said not to be there is kept as the complement of its number.
    private static void AddExtra(Packet packet, TlsSlot slot, long number)
    {
        long[] before = packet.Lists?[slot.Field] ?? [];
        if (before.Length == TlsValues.MaximumElements)
            return;
        (packet.Lists ??= new long[]?[packet.Fields.Length])[slot.Field] = [.. before, number != 0 ? slot.Extension : ~(long)slot.Extension];
        SetNumber(packet, slot, before.Length + 1);
    }
}
