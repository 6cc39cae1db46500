using System.Text;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Names;

/// <summary>A message of the text -> the numbers of the machine's fields.</summary>
internal sealed class NamesReader(Machine machine, NamesVocabulary vocabulary)
{
    public Packet Read(Message message)
    {
        Packet packet = new(machine.Fields.Length);
        Read(message, packet);
        return packet;
    }

    public void Read(Message message, Packet packet)
    {
        packet.Clear();
        SetName(packet, message.Name);
        MessageForm form = machine.Messages[vocabulary.IndexOf(message.Name)];
        for (int i = 0; i < message.Positional.Length && i < form.Positional.Length; i++)
            Set(packet, form.Positional[i], message.Positional[i]);
        foreach (MessageAttribute attribute in message.Attributes)
            Set(packet, form, attribute);
    }

    public Packet Read(string name)
    {
        Packet packet = new(machine.Fields.Length);
        SetName(packet, name);
        return packet;
    }

    private void SetName(Packet packet, string name)
    {
        packet.Fields[machine.MessageField] = vocabulary.IndexOf(name);
        packet.Written = 1UL << machine.MessageField;
    }

    private void Set(Packet packet, MessageForm form, MessageAttribute attribute)
    {
        foreach (int field in form.Fields)
        {
            if (!string.Equals(machine.Fields[field].Name, attribute.Name, StringComparison.OrdinalIgnoreCase))
                continue;
            Set(packet, field, attribute.Value);
            return;
        }

        packet.Payload = Encoding.UTF8.GetBytes(attribute.Value.Text);
    }

    private void Set(Packet packet, int field, Value value)
    {
        if (FieldValues.IsOpen(value))
        {
            packet.Open |= 1UL << field;
            return;
        }

        packet.Fields[field] = FieldValues.Number(machine.Fields[field], value) ?? 0;
        packet.Written |= 1UL << field;
        if (value.Kind == ValueKind.Number && machine.Fields[field].Type is ValueType.Own or ValueType.Theirs)
            packet.Relative |= 1UL << field;
    }
}
