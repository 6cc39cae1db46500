using System.Text;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Machines.Tcp;

/// <summary>A message of the text -> a segment.</summary>
internal sealed class TcpReader(Machine machine, TcpFields at)
{
    private static readonly int s_ack = TcpFlags.Bit("ACK");
    private static readonly int s_carrying = TcpFlags.Bit("FIN") | TcpFlags.Bit("PSH") | TcpFlags.Bit("URG");
    private static readonly int s_opening = TcpFlags.Bit("SYN") | TcpFlags.Bit("RST");

    public Packet Read(Message message)
    {
        Packet packet = new(machine.Fields.Length);
        Read(message, packet);
        return packet;
    }

    public void Read(Message message, Packet packet)
    {
        packet.Clear();
        bool noAck = false;
        foreach (MessageAttribute attribute in message.Attributes)
            noAck |= attribute.Name == "no-ack" && !IsNo(attribute.Value);
        SetFlags(packet, message.Name, noAck);
        foreach (Value value in message.Positional)
            Set(packet, at.Len, value.Number);
        foreach (MessageAttribute attribute in message.Attributes)
            SetAttribute(packet, attribute.Name, attribute.Value);
        OpenOptions(packet);
    }

    public Packet Read(string name, int length)
    {
        Packet packet = new(machine.Fields.Length);
        SetFlags(packet, name, noAck: false);
        if (length > 0)
            Set(packet, at.Len, length);
        OpenOptions(packet);
        return packet;
    }

    // People write FIN for the FIN,ACK segment, and DATA n for PSH,ACK with n octets.
    private void SetFlags(Packet packet, string name, bool noAck)
    {
        int flags = name == "DATA" ? TcpFlags.Bit("PSH") : TcpFlags.Bits(name);
        if (name == "DATA" || ((flags & s_carrying) != 0 && (flags & s_opening) == 0))
            flags |= s_ack;
        if (noAck)
            flags &= ~s_ack;
        for (int i = 0; i < TcpFlags.Names.Length; i++)
            Set(packet, at.Flags[i], flags >> i & 1);
    }

    private void SetAttribute(Packet packet, string name, Value value)
    {
        switch (name)
        {
            case "seq":
                SetNumber(packet, at.Seq, value);
                break;
            case "ack":
                SetNumber(packet, at.Ack, value);
                break;
            case "isn":
                Set(packet, at.Isn, value.Number);
                break;
            case "ts":
                SetTimestamps(packet, value);
                break;
            case "sack":
                SetBlocks(packet, value);
                break;
            case "tfo":
                Set(packet, at.HasTfo, IsNo(value) ? 0 : 1);
                Set(packet, at.Tfo, CookieLength(value));
                break;
            case "ect":
                Set(packet, at.Ect, value switch { { Kind: ValueKind.Word, Text: "no" } => 0, { Kind: ValueKind.Word } => 3, { Number: 1 } => 1, _ => 2 });
                break;
            case "data":
                packet.Payload = Encoding.UTF8.GetBytes(value.Text);
                if ((packet.Written >> at.Len & 1) == 0)
                    Set(packet, at.Len, packet.Payload.Length);
                break;
            case "bad":
                Set(packet, at.Bad, 1);
                break;
            default:
                SetPlain(packet, name, value);
                break;
        }
    }

    private void SetPlain(Packet packet, string name, Value value)
    {
        if (at.Options.TryGetValue(name, out (int Has, int Value) option))
        {
            Set(packet, option.Has, IsNo(value) ? 0 : 1);
            if (option.Value >= 0 && !IsNo(value))
                Set(packet, option.Value, value.Number);
        }
        else if (at.Plain.TryGetValue(name, out int field) && value.Kind != ValueKind.Any)
        {
            Set(packet, field, value.Number);
        }
    }

    private static void SetNumber(Packet packet, int field, Value value)
    {
        if (value.Kind == ValueKind.Any)
            return;
        Set(packet, field, value.Number);
        if (value.Kind == ValueKind.Number)
            packet.Relative |= 1UL << field;
    }

    private void SetTimestamps(Packet packet, Value value)
    {
        Set(packet, at.HasTs, IsNo(value) ? 0 : 1);
        if (value.Kind != ValueKind.Pair)
            return;
        if (value.Items[0].Kind == ValueKind.Number)
            Set(packet, at.TsVal, value.Items[0].Number);
        if (value.Items[1].Kind == ValueKind.Number)
            Set(packet, at.TsEcr, value.Items[1].Number);
    }

    private void SetBlocks(Packet packet, Value value)
    {
        packet.Numbers = [.. value.Items.SelectMany(block => block.Items).Select(edge => edge.Number)];
        packet.RelativeNumbers = [.. value.Items.SelectMany(block => block.Items).Select(edge => edge.Kind == ValueKind.Number)];
        Set(packet, at.Sacks, value.Items.Length);
    }

    // A SYN on which any option is written carries exactly those; on one without, options are open. Elsewhere what is not written is not there.
    private void OpenOptions(Packet packet)
    {
        bool syn = packet.Fields[at.Flags[0]] != 0;
        bool exact = (packet.Written >> at.Opt & 1) == 1;
        foreach (int field in at.OptionFlags)
            exact |= (packet.Written >> field & 1) == 1 && packet.Fields[field] == 1;
        foreach (int field in at.OptionFlags)
            if ((packet.Written >> field & 1) == 0 && field != at.HasTfo)
                packet.Fields[field] = syn && !exact ? 2 : 0;
        // On a later segment timestamps follow from the negotiation: the machine fills them in.
        foreach (int field in at.OptionFlags)
            if (syn || field != at.HasTs)
                packet.Written |= 1UL << field;
    }

    private static int CookieLength(Value value) => value.Kind switch
    {
        ValueKind.Number when value.Text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) => (value.Text.Length - 1) / 2,
        ValueKind.Number or ValueKind.Word when !IsNo(value) && value.Text != "yes" => (value.Text.Length + 1) / 2,
        ValueKind.Quoted => value.Text.Length,
        _ => 0,
    };

    private static bool IsNo(Value value) => value is { Kind: ValueKind.Word, Text: "no" };

    private static void Set(Packet packet, int field, long value)
    {
        packet.Fields[field] = value;
        packet.Written |= 1UL << field;
    }
}
