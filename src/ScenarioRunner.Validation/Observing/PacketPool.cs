using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Validation.Observing;

/// <summary>Packets that are used again.</summary>
internal sealed class PacketPool(int fields)
{
    private const int Most = 256;

    private readonly Stack<Packet> _free = new();

    public Packet Rent() => _free.TryPop(out Packet? packet) ? packet : new Packet(fields);

    /// <summary>Takes a packet back that nobody holds any more.</summary>
    public void Return(Packet packet)
    {
        if (_free.Count < Most && packet.Fields.Length == fields)
            _free.Push(packet);
    }
}
