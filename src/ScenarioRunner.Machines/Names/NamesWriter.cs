using System.Text;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Expressions;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Names;

/// <summary>A message -> the text a transcript shows: its name, then the values that were written or filled in.</summary>
internal sealed class NamesWriter(Machine machine)
{
    public string Write(Packet packet, Endpoint sender, Endpoint receiver)
    {
        MessageForm form = machine.Messages[(int)packet.Fields[machine.MessageField]];
        StringBuilder text = new(form.Name);
        bool inOrder = true;
        for (int i = 0; i < form.Fields.Length; i++)
        {
            int index = form.Fields[i];
            bool shown = IsShown(packet, index);
            if (shown)
                Append(text, packet, index, inOrder && i < form.Positional.Length, sender, receiver);
            inOrder &= shown;
        }

        if (packet.Payload is { } payload)
            text.Append(" \"").Append(Printable.Escape(Encoding.UTF8.GetString(payload).Replace("\\", "\\\\", StringComparison.Ordinal)).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
        return text.ToString();
    }

    private static bool IsShown(Packet packet, int field) =>
        ((packet.Written | packet.Filled) >> field & 1) == 1 || packet.Fields[field] != 0;

    private void Append(StringBuilder text, Packet packet, int index, bool bare, Endpoint sender, Endpoint receiver)
    {
        Field field = machine.Fields[index];
        long number = packet.Fields[index];
        if (field.Type == ValueType.Own)
            number = Arithmetic.Distance(number, NamesDialect.BaseOf(machine, sender));
        else if (field.Type == ValueType.Theirs)
            number = Arithmetic.Distance(number, NamesDialect.BaseOf(machine, receiver));
        text.Append(' ');
        if (field.Type == ValueType.Bool && number != 0)
            text.Append(field.Name);
        else
            text.Append(bare && field.Type != ValueType.Bool ? "" : field.Name + "=").Append(FieldValues.Written(field, number));
    }
}
