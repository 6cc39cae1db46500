using ScenarioRunner.Capture.Tests.Building;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Replay.Tests.Importing;

/// <summary>A conversation as it is recorded; numbers count from each side's SYN.</summary>
internal sealed class Talk
{
    private static readonly byte[] s_size = [2, 4, 5, 180];

    private readonly List<(bool FromClient, TcpFlags Flags, int Seq, int Ack, int Length, int Window)> _segments = [];

    /// <summary>The three segments that open a connection.</summary>
    public static Talk Opened() => new Talk().C(TcpFlags.Syn, 0, 0).S(TcpFlags.Syn | TcpFlags.Ack, 0, 1).C(TcpFlags.Ack, 1, 1);

    public Talk C(TcpFlags flags, int seq, int ack, int length = 0, int window = 60000) => Add(true, flags, seq, ack, length, window);

    public Talk S(TcpFlags flags, int seq, int ack, int length = 0, int window = 60000) => Add(false, flags, seq, ack, length, window);

    /// <summary>The capture, from hosts with these ports and initial numbers.</summary>
    public MemoryStream Recorded(int port = 51324, uint ofClient = 1000, uint ofServer = 5000, int windows = 0, bool nano = false)
    {
        TcpPacket client = new() { FromPort = port };
        TcpPacket server = client.Back();
        return new MemoryStream(new PcapFile { Nano = nano }.Of(_segments.Select(one => ((one.FromClient ? client : server) with
        {
            Flags = one.Flags,
            Seq = unchecked((one.FromClient ? ofClient : ofServer) + (uint)one.Seq),
            Ack = (one.Flags & TcpFlags.Ack) == 0 ? 0 : unchecked((one.FromClient ? ofServer : ofClient) + (uint)one.Ack),
            Window = one.Window == 0 || (one.Flags & TcpFlags.Rst) != 0 ? 0 : one.Window + windows,
            Options = (one.Flags & TcpFlags.Syn) != 0 ? s_size : [],
            Data = new byte[one.Length],
        }).Ethernet())));
    }

    private Talk Add(bool fromClient, TcpFlags flags, int seq, int ack, int length, int window)
    {
        _segments.Add((fromClient, flags, seq, ack, length, window));
        return this;
    }
}
