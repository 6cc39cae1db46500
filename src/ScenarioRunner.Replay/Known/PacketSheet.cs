using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Replay.Tls;

namespace ScenarioRunner.Replay.Known;

/// <summary>A packet that is written, read and written over again.</summary>
internal sealed class PacketSheet
{
    private readonly Packet _packet = new(TlsFields.Count);
    private readonly long[]?[] _lists = new long[]?[TlsFields.Count];
    private readonly string?[] _texts = new string?[TlsFields.Count];

    /// <summary>The packet, with nothing on it.</summary>
    public Packet Fresh()
    {
        _packet.Clear();
        Array.Clear(_lists);
        Array.Clear(_texts);
        (_packet.Lists, _packet.Texts) = (_lists, _texts);
        return _packet;
    }
}
