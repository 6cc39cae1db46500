using System.Text.Json;
using NUnit.Framework;
using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Tests.Corpora;

/// <summary>The assembled streams of all captures are whole: every octet that the numbers speak of, once.</summary>
public sealed class StreamTests : ISegmentSink
{
    private readonly List<(Connection Connection, Assembling Client, Assembling Server)> _ended = [];

    private static IEnumerable<string> Truths => Corpus.Files(Path.Combine("captures", "truth"), "*.pcap.json");

    [TestCaseSource(nameof(Truths))]
    public void Nothing_is_lost_in_a_capture_that_holds_everything(string truth)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(Corpus.Need(truth)));
        string capture = json.RootElement.GetProperty("file").GetString()!;
        using FileStream file = File.OpenRead(Corpus.Need(Path.Combine("captures", capture)));
        _ended.Clear();
        ConnectionSplitter.Run(CaptureReader.Open(file), this);
        Assert.Multiple(() =>
        {
            foreach ((Connection connection, Assembling client, Assembling server) in _ended)
            {
                Assert.That((client.Lost, server.Lost), Is.EqualTo((0L, 0L)), connection.Name);
                Assert.That(client.Count, Is.EqualTo(Sent(connection.Stream(true))), connection.Name);
                Assert.That(server.Count, Is.EqualTo(Sent(connection.Stream(false))), connection.Name);
                Assert.That((client.Ended, server.Ended), Is.EqualTo((connection.Stream(true).FinSeen, connection.Stream(false).FinSeen)), connection.Name);
            }
        });
    }

    void ISegmentSink.Segment(Connection connection, in Segment segment, ReadOnlySpan<byte> payload)
    {
        (Assembling client, Assembling server) = ((Assembling, Assembling))(connection.State ??= (new Assembling(), new Assembling()));
        (segment.FromFirst ? client : server).Assembler.Take(segment, payload);
        (segment.FromFirst ? server : client).Assembler.Acknowledged(segment);
    }

    void ISegmentSink.Ended(Connection connection)
    {
        (Assembling client, Assembling server) = ((Assembling, Assembling))connection.State!;
        client.Assembler.End();
        server.Assembler.End();
        _ended.Add((connection, client, server));
    }

    private static long Sent(in StreamState stream) =>
        stream.Segments == 0 || !stream.SynSeen ? 0 : (stream.FinSeen ? stream.FinEnd - 1 : stream.Next) - (stream.Isn + 1);

    private sealed class Assembling : IStreamSink
    {
        public Assembling()
        {
            Assembler = new StreamAssembler(this);
        }

        public StreamAssembler Assembler { get; }

        public long Count { get; private set; }

        public long Lost { get; private set; }

        public bool Ended { get; private set; }

        void IStreamSink.Octets(ReadOnlySpan<byte> octets, long frame) => Count += octets.Length;

        void IStreamSink.Lost(long count) => Lost += count;

        void IStreamSink.Finished(long frame) => Ended = true;
    }
}
