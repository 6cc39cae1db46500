using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Replay.Known;

/// <summary>A message of TLS, as a packet or where it is packed, or what the layer below tells.</summary>
internal readonly struct TlsStep
{
    public TlsStep(bool fromFirst, Packet packet)
    {
        (FromFirst, Packet) = (fromFirst, packet);
    }

    public TlsStep(bool fromFirst, (int Number, int Text) packed)
    {
        (FromFirst, Packed) = (fromFirst, packed);
    }

    public TlsStep(bool fromFirst, string call)
    {
        (FromFirst, Call) = (fromFirst, call);
    }

    public bool FromFirst { get; }

    public Packet? Packet { get; }

    public (int Number, int Text) Packed { get; }

    public string? Call { get; }
}
