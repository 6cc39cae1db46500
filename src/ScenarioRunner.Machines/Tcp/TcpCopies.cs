using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Machines.Tcp;

/// <summary>Copies of segments that the network made behind a recorder: only the first SACK block tells of them (RFC 2883 §4).</summary>
internal sealed class TcpCopies(Machine machine, TcpFields at)
{
    private readonly int _irs = TcpLayout.Variable(machine, "irs");

    /// <summary>Octets that the sender of the block has: ones that it acknowledges, or queued ones that a second block holds too.</summary>
    public bool Take(Packet seen, Endpoint sender)
    {
        if (seen.Numbers is not { Length: >= 2 } edges)
            return false;
        TcpMemory memory = (TcpMemory)sender.Memory!;
        (uint left, uint right) = ((uint)edges[0], (uint)edges[1]);
        bool isOld = Sequence.Less((uint)sender.Variables[_irs], left) && !Sequence.Less((uint)seen.Fields[at.Ack], right);
        bool isQueued = edges.Length >= 4 && !Sequence.Less(left, (uint)edges[2]) && !Sequence.Less((uint)edges[3], right) && memory.Held.Holds(left, right);
        if (!Sequence.Less(left, right) || !(isOld || isQueued) || memory.Repeated == (left, right))
            return false;
        memory.Repeated = (left, right);
        return true;
    }
}
