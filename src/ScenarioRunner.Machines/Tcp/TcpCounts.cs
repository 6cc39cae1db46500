using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Machines.Tcp;

/// <summary>Relative and absolute sequence numbers: each sender's numbers count from its SYN, from 0 without one.</summary>
internal sealed class TcpCounts(Machine machine, TcpFields at)
{
    private static readonly int s_syn = TcpFlags.Names.IndexOf("SYN");
    private static readonly int s_fin = TcpFlags.Names.IndexOf("FIN");
    private static readonly int s_ack = TcpFlags.Names.IndexOf("ACK");
    private readonly int _iss = TcpLayout.Variable(machine, "iss");
    private readonly int _opened = TcpLayout.Variable(machine, "opened");
    private readonly int _confirmed = TcpLayout.Variable(machine, "confirmed");
    private readonly int _sndNxt = TcpLayout.Variable(machine, "snd.nxt");
    private readonly int _wsMe = TcpLayout.Variable(machine, "ws.me");
    private readonly int _wsHas = TcpLayout.Variable(machine, "ws.has");
    private readonly int _wsHad = TcpLayout.Variable(machine, "ws.had");

    /// <summary>The variable that says whether a closed endpoint listens.</summary>
    public int Listens { get; } = TcpLayout.Variable(machine, "listens");

    /// <summary>The variable that says whether segments may have been joined before they were recorded.</summary>
    public int Joined { get; } = TcpLayout.Variable(machine, "joined");

    public uint BaseOf(Endpoint endpoint) => (uint)endpoint.Variables[_iss];

    /// <summary>A SYN may bring its own initial number.</summary>
    public uint BaseOf(Packet packet, Endpoint sender) =>
        IsSyn(packet) && (packet.Written >> at.Isn & 1) == 1 ? (uint)packet.Fields[at.Isn] : BaseOf(sender);

    public int ShiftOf(Endpoint sender) =>
        sender.Variables[_wsHas] != 0 && sender.Variables[_wsHad] != 0 ? (int)Math.Max(0, sender.Variables[_wsMe]) : 0;

    public void Resolve(Packet packet, Endpoint sender, Endpoint receiver)
    {
        uint own = BaseOf(packet, sender);
        uint theirs = BaseOf(receiver);
        AddBase(packet, at.Seq, own);
        AddBase(packet, at.Ack, theirs);
        if (packet.Numbers is { } edges && packet.RelativeNumbers is { } relative)
            packet.Numbers = [.. edges.Select((edge, i) => (long)unchecked((uint)edge + (relative[i] ? theirs : 0)))];
        packet.RelativeNumbers = null;
        packet.Relative = 0;
    }

    // A SYN starts a new count where it may open a connection. Flags and numbers of an injected packet are literal; what it leaves out continues where its sender's last packet ended.
    public void Forge(Packet packet, Endpoint sender, Endpoint receiver)
    {
        long[] fields = packet.Fields;
        bool syn = IsSyn(packet);
        bool opens = syn && sender.Variables[_opened] == 0 && receiver.Variables[_confirmed] == 0;
        if (opens)
            sender.Variables[_iss] = (packet.Written >> at.Isn & 1) == 1 ? fields[at.Isn] : 0;
        if (!IsWritten(packet, at.Seq))
            fields[at.Seq] = syn ? sender.Variables[_iss] : sender.Variables[_sndNxt];
        if (!IsWritten(packet, at.Ack) && HasAck(packet))
            fields[at.Ack] = receiver.Variables[_sndNxt];
        if (!IsWritten(packet, at.Win))
            fields[at.Win] = 65535;
        fields[at.Size] = fields[at.Len] + (syn ? 1 : 0) + fields[at.Flags[s_fin]];
        if (opens)
            sender.Variables[_iss] = fields[at.Seq];
        uint end = unchecked((uint)(fields[at.Seq] + fields[at.Size]));
        if (Sequence.Less((uint)sender.Variables[_sndNxt], end) || sender.Variables[_opened] == 0)
            sender.Variables[_sndNxt] = end;
        sender.Variables[_opened] = 1;
    }

    /// <summary>Taken from the first segments behind a SYN that the text left out: they carry the next number.</summary>
    public long? OriginIn(Packet packet, bool ofSender)
    {
        if (!ofSender)
            return IsAbsolute(packet, at.Ack) ? unchecked((uint)packet.Fields[at.Ack] - 1) : null;
        if (IsWritten(packet, at.Isn))
            return packet.Fields[at.Isn];
        return IsAbsolute(packet, at.Seq) ? unchecked((uint)packet.Fields[at.Seq] - (IsSyn(packet) ? 0u : 1u)) : null;
    }

    public void CountFrom(Packet packet, long origin)
    {
        if (!IsSyn(packet))
            return;
        packet.Fields[at.Isn] = origin;
        packet.Written |= 1UL << at.Isn;
    }

    private static bool IsAbsolute(Packet packet, int field) => IsWritten(packet, field) && (packet.Relative >> field & 1) == 0;

    private static void AddBase(Packet packet, int field, uint origin)
    {
        if ((packet.Relative >> field & 1) == 1)
            packet.Fields[field] = unchecked((uint)packet.Fields[field] + origin);
    }

    private static bool IsWritten(Packet packet, int field) => (packet.Written >> field & 1) == 1;

    private bool IsSyn(Packet packet) => packet.Fields[at.Flags[s_syn]] != 0;

    private bool HasAck(Packet packet) => packet.Fields[at.Flags[s_ack]] != 0;
}
