using NUnit.Framework;
using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Tests.Building;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Tests.Connections;

/// <summary>Connections handed to several sinks at the same time.</summary>
public sealed class LanesTests
{
    private const int Many = 40;

    [Test]
    public void Each_sink_sees_its_connections_as_if_nobody_else_were_there([Values(1, 2, 3)] int sinks, [Values(0, 2, 100)] int alone)
    {
        byte[] file = new PcapFile().Of(Traffic().Select(packet => packet.Ethernet()));
        Log whole = new();
        ConnectionSplitter.Run(CaptureReader.Open(new MemoryStream(file)), whole);
        Log[] logs = [.. Enumerable.Range(0, sinks).Select(_ => new Log())];
        Run(file, logs, alone);
        for (int i = 0; i < sinks; i++)
            Assert.That(logs[i].Lines.Select(line => line.Text), Is.EqualTo(whole.Lines.Where(line => line.Index % sinks == i).Select(line => line.Text)));
        Assert.That(whole.Lines, Has.Count.GreaterThan(5000));
    }

    [Test]
    public void Behind_a_key_log_nothing_is_done_at_the_same_time()
    {
        PcapngFile file = new PcapngFile().Section().Interface();
        foreach ((TcpPacket packet, int i) in Traffic().Select((packet, i) => (packet, i)))
        {
            if (i == 2000)
                file.Secrets("first"u8);
            file.Enhanced(packet.Ethernet());
        }

        List<(long, string Text)> order = [];
        Log[] logs = [new Log { Lines = order }, new Log { Lines = order }];
        Log whole = new();
        ConnectionSplitter.Run(CaptureReader.Open(new MemoryStream(file.ToArray())), whole);
        using (SegmentLanes lanes = new(logs, 1000))
        {
            ConnectionSplitter.Run(CaptureReader.Open(new MemoryStream(file.ToArray())), lanes);
            lanes.Join();
        }

        int log = whole.Lines.FindIndex(line => line.Text == "secrets first");
        Assert.That(log, Is.GreaterThan(1500));
        Assert.That(order.Skip(log), Is.EqualTo(whole.Lines.Skip(log)));
    }

    [TestCase(0)]
    [TestCase(100)]
    public void What_a_sink_throws_comes_to_the_caller(int alone)
    {
        byte[] file = new PcapFile().Of(Traffic().Select(packet => packet.Ethernet()));
        Log[] logs = [new Log(), new Log { Most = 1000 }];
        Assert.That(() => Run(file, logs, alone), Throws.InstanceOf<InvalidOperationException>().With.Message.EqualTo("enough"));
    }

    private static void Run(byte[] file, Log[] logs, int alone)
    {
        using SegmentLanes lanes = new(logs, alone);
        ConnectionSplitter.Run(CaptureReader.Open(new MemoryStream(file)), lanes);
        lanes.Join();
    }

    // Conversations that go on beside each other; some ports are used twice, and some of them end.
    private static IEnumerable<TcpPacket> Traffic()
    {
        for (int round = 0; round < 100; round++)
            for (int i = 0; i < Many; i++)
            {
                TcpPacket client = new() { FromPort = 40000 + i, Seq = (uint)(1000 * i + round), Ack = (uint)round, Data = [(byte)round, (byte)i] };
                TcpFlags flags = (round + i) % 50 == 0 ? TcpFlags.Syn : (round + i) % 50 == 47 ? TcpFlags.Fin | TcpFlags.Ack : TcpFlags.Ack;
                yield return client with { Flags = flags };
                if (round % 3 == 1)
                    yield return client.Back() with { Seq = (uint)round, Ack = (uint)(1000 * i + round + 3), Flags = (round + i) % 50 == 48 ? TcpFlags.Fin | TcpFlags.Ack : TcpFlags.Ack };
            }
    }

    private sealed class Log : ISegmentSink
    {
        public List<(long Index, string Text)> Lines { get; init; } = [];

        public int Most { get; init; } = int.MaxValue;

        public void Segment(Connection connection, in Segment segment, ReadOnlySpan<byte> payload)
        {
            if (Lines.Count >= Most)
                throw new InvalidOperationException("enough");
            Lines.Add((connection.Index, $"{segment.Frame} {Convert.ToHexString(payload)} {Text(connection)}"));
        }

        public void Ended(Connection connection) => Lines.Add((connection.Index, $"end {Text(connection)}"));

        public void Secrets(ReadOnlySpan<byte> keyLog) => Lines.Add((0, "secrets " + System.Text.Encoding.ASCII.GetString(keyLog)));

        private static string Text(Connection connection) =>
            $"{connection.Name} {connection.FirstFrame}-{connection.LastFrame} {connection.StartedBeforeCapture} {connection.IsOver} {Text(connection.Stream(true))} {Text(connection.Stream(false))}";

        private static string Text(StreamState state) => $"{state.Isn} {state.Next} {state.Segments} {state.SynSeen}{state.FinSeen}{state.FinAcked}{state.RstSeen}";
    }
}
