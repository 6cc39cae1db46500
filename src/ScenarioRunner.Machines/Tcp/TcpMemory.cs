using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Machines.Tcp;

/// <summary>What a TCP endpoint keeps beside its variables: the reassembly queue, the retransmission queue's marks, payloads, timestamps.</summary>
internal sealed class TcpMemory : IMemory
{
    private const int MaxTimestamps = 256;

    /// <summary>Octets above RCV.NXT that have arrived.</summary>
    public OctetRanges Held { get; private init; } = new();

    /// <summary>The newest out-of-order arrival, for RFC 2018 §4: the first SACK block holds it.</summary>
    public (uint Start, uint End)? Newest { get; set; }

    /// <summary>The newest arrival of octets that were there already, for D-SACK (RFC 2883 §4).</summary>
    public (uint Start, uint End)? Repeated { get; set; }

    /// <summary>Data segments that were lost and not acknowledged since, oldest first.</summary>
    public List<(uint Start, int Length)> Lost { get; private init; } = [];

    /// <summary>Payloads written in the text, for RFC 9293 §3.8.1: a retransmission carries the same octets.</summary>
    public List<(uint Start, byte[] Octets)> Payloads { get; private init; } = [];

    /// <summary>TSvals that arrived, newest last.</summary>
    public List<uint> Heard { get; private init; } = [];

    /// <summary>Null where the connection was recorded from its beginning.</summary>
    public Past? Past { get; set; }

    public void Hear(uint value)
    {
        if (Heard.Count > 0 && Heard[^1] == value)
            return;
        if (Heard.Count == MaxTimestamps)
            Heard.RemoveAt(0);
        Heard.Add(value);
    }

    public IMemory Copy() => new TcpMemory
    {
        Held = Held.Copy(),
        Newest = Newest,
        Repeated = Repeated,
        Lost = [.. Lost],
        Payloads = [.. Payloads],
        Heard = [.. Heard],
        Past = Past,
    };

    public bool SameAs(IMemory other) =>
        other is TcpMemory memory
        && Held.SameAs(memory.Held)
        && Newest == memory.Newest
        && Lost.SequenceEqual(memory.Lost)
        && Heard.SequenceEqual(memory.Heard)
        && Past == memory.Past;

    public void Reset() => Clear();

    public void Clear()
    {
        Held.Clear();
        Newest = null;
        Repeated = null;
        Lost.Clear();
        Payloads.Clear();
        Heard.Clear();
        Past = null;
    }
}
