using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>
/// Options of a SYN that the text leaves open: the maximum segment size is there, as on every real one; the others where later segments of the connection
/// make use of them.
/// </summary>
internal sealed class OpenOptions
{
    private const int Ethernet = 1500;
    private const int Headers4 = 40;
    private const int Headers6 = 60;

    private readonly bool _blocks;
    private readonly bool _stamps;
    private readonly bool _scales;

    /// <param name="messages">The segments of the connection.</param>
    public OpenOptions(IEnumerable<SentMessage> messages, bool isVersion6)
    {
        Size = (ushort)(Ethernet - (isVersion6 ? Headers6 : Headers4));
        foreach (SentMessage message in messages)
        {
            Packet packet = message.Packet;
            bool syn = (TcpColumns.FlagsOf(packet) & TcpFlags.Syn) != 0;
            _blocks |= packet.Numbers is { Length: > 0 };
            _stamps |= !syn && packet.Fields[TcpColumns.HasTs] == 1;
            _scales |= syn && packet.Fields[TcpColumns.HasWs] == 1;
        }
    }

    public ushort Size { get; }

    public static bool HasMss(Packet packet) => packet.Fields[TcpColumns.HasMss] != 0;

    public bool HasScale(Packet packet) => Has(packet, TcpColumns.HasWs, _scales);

    public bool HasSackPermitted(Packet packet) => Has(packet, TcpColumns.HasSackOk, _blocks);

    public bool HasStamps(Packet packet) => Has(packet, TcpColumns.HasTs, _stamps);

    private static bool Has(Packet packet, int field, bool used) => packet.Fields[field] is var has && (has == 1 || (has == 2 && used));
}
