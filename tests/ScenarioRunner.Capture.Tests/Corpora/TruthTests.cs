using System.Globalization;
using System.Text.Json;
using NUnit.Framework;
using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Tests.Building;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Tests.Corpora;

/// <summary>Frames, connections, directions and fields agree with what tshark recorded of the same captures; there is no exception.</summary>
public sealed class TruthTests
{
    private static IEnumerable<string> Index => Corpus.Folder is null
        ? ["none"]
        : File.ReadLines(Path.Combine(Corpus.Folder, "captures", "truth", "INDEX.tsv")).Skip(1);

    private static IEnumerable<string> Truths => Corpus.Files(Path.Combine("captures", "truth"), "*.pcap.json");

    [TestCaseSource(nameof(Index))]
    public void Packets_and_connections_are_as_many_as_recorded(string line)
    {
        string[] fields = line.Split('\t');
        using FileStream file = File.OpenRead(Corpus.Need(Path.Combine("captures", fields[0])));
        Taken taken = Taken.From(file);
        Assert.Multiple(() =>
        {
            Assert.That(taken.Segments, Has.Count.EqualTo(int.Parse(fields[2], CultureInfo.InvariantCulture)));
            Assert.That(taken.Ends, Has.Count.EqualTo(int.Parse(fields[3], CultureInfo.InvariantCulture)));
            Assert.That(taken.Problems.Select(problem => problem.Kind), fields[1] == "ok" ? Is.Empty : Is.EqualTo(new[] { CaptureProblemKind.CutShort }));
        });
    }

    [TestCaseSource(nameof(Truths))]
    public void Every_segment_is_as_recorded(string truth)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(Corpus.Need(truth)));
        string capture = json.RootElement.GetProperty("file").GetString()!;
        using FileStream file = File.OpenRead(Corpus.Need(Path.Combine("captures", capture)));
        Taken taken = Taken.From(file);
        foreach (JsonElement stream in json.RootElement.GetProperty("streams").EnumerateArray())
        {
            Connection connection = taken.Ends.Single(end => end.Index == stream.GetProperty("stream").GetInt32());
            Assert.That($"{connection.First} {connection.Second} {connection.FirstFrame} {connection.LastFrame} {connection.Segments}", Is.EqualTo(Summary(stream)));
            if (stream.TryGetProperty("detail", out JsonElement detail))
                Assert.That(taken.Segments.Where(got => got.Connection == connection).Select(got => Line(got.Segment)), Is.EqualTo(detail.EnumerateArray().Select(Line)));
        }
    }

    private static string Summary(JsonElement stream) => string.Join(' ',
        stream.GetProperty("client"), stream.GetProperty("server"), stream.GetProperty("first_frame"), stream.GetProperty("last_frame"), stream.GetProperty("packets"));

    private static string Line(JsonElement detail) => string.Join(' ', new[] { 0, 1, 2, 5, 6, 7, 8 }.Select(column => detail[column]));

    private static string Line(Segment segment) => string.Create(CultureInfo.InvariantCulture,
        $"{segment.Frame} {(segment.FromFirst ? "c" : "s")} {Flags(segment.Flags)} {segment.Seq} {segment.Ack} {segment.Length} {segment.Window}");

    private static string Flags(TcpFlags flags) =>
        string.Concat("SFRPAUEWN".Where((_, at) => (flags & new[] { TcpFlags.Syn, TcpFlags.Fin, TcpFlags.Rst, TcpFlags.Psh, TcpFlags.Ack, TcpFlags.Urg, TcpFlags.Ece, TcpFlags.Cwr, TcpFlags.Ae }[at]) != 0));
}
