using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Tests.Building;

/// <summary>All that a capture gave: segments with their connections, ends, problems.</summary>
internal sealed class Taken : ISegmentSink
{
    public List<(Connection Connection, Segment Segment, byte[] Payload)> Segments { get; } = [];

    public List<Connection> Ends { get; } = [];

    public IReadOnlyList<CaptureProblem> Problems { get; private set; } = [];

    public SplitSummary Summary { get; private set; } = new();

    public static Taken From(Stream stream, SplitOptions? options = null)
    {
        Taken taken = new();
        CaptureReader reader = CaptureReader.Open(stream);
        taken.Summary = ConnectionSplitter.Run(reader, taken, options);
        taken.Problems = reader.Problems;
        return taken;
    }

    public static Taken From(byte[] file, SplitOptions? options = null) => From(new MemoryStream(file), options);

    public static Taken From(params IEnumerable<TcpPacket> packets) => From(new PcapFile().Of(packets.Select(packet => packet.Ethernet())));

    public void Segment(Connection connection, in Segment segment, ReadOnlySpan<byte> payload) => Segments.Add((connection, segment, payload.ToArray()));

    public void Ended(Connection connection) => Ends.Add(connection);
}
