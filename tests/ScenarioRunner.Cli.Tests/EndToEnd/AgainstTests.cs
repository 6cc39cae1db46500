using System.Runtime.CompilerServices;
using ScenarioRunner.Capture.Tests.Building;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Cli.Tests.Driving;

namespace ScenarioRunner.Cli.Tests.EndToEnd;

/// <summary><c>runner validate CAPTURE --against SCENARIO</c> from the command line, and packetdrill scripts through <c>runner import</c>.</summary>
public sealed class AgainstTests
{
    private static string Guide => File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "grammar", "AGAINST.md"));

    [Test]
    public async Task What_differs_is_told_as_the_guide_shows_it()
    {
        using Workspace workspace = Prepared(Block("```hs\n"));
        CliRun run = await workspace.Run("validate", "seen.pcap", "--against", "expected.hs");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(1), run.Error);
            Assert.That(run.Out, Does.StartWith(Block("```text\n")));
        });
    }

    [Test]
    public async Task The_step_of_the_scenario_stands_in_the_json()
    {
        using Workspace workspace = Prepared(Block("```hs\n"));
        CliRun compact = await workspace.Run("validate", "seen.pcap", "--against", "expected.hs", "--format", "compact");
        CliRun json = await workspace.Run("validate", "seen.pcap", "--against", "expected.hs", "--format", "json");
        Assert.Multiple(() =>
        {
            Assert.That(compact.Out, Does.StartWith("seen.pcap: 10.0.0.1:51324-10.0.0.2:443#1: frame 4: error[AGN001] step-differs: client sends DATA 100, the scenario has DATA 300\n"));
            Assert.That(json.Out, Does.Contain("\"expected\": \"client -> server: DATA 300\"").And.Contain("\"file\": \"expected.hs\"").And.Contain("\"line\": 4"));
        });
    }

    [Test]
    public async Task A_conversation_that_follows_the_scenario_passes()
    {
        using Workspace workspace = Prepared(Block("```hs\n").Replace("300", "100", StringComparison.Ordinal));
        CliRun run = await workspace.Run("validate", "seen.pcap", "--against", "expected.hs");
        Assert.That((run.Code, run.Out), Is.EqualTo((0, "")), run.Error);
    }

    [TestCase("client -> server: SIN\n", "expected.hs cannot be compared with: line 1: ")]
    [TestCase("note \"nothing\"\n", "expected.hs cannot be compared with: it has no step of TCP or TLS")]
    public async Task A_scenario_that_is_none_is_said(string scenario, string message)
    {
        using Workspace workspace = Prepared(scenario);
        CliRun run = await workspace.Run("validate", "seen.pcap", "--against", "expected.hs");
        Assert.That((run.Code, run.Error), Is.EqualTo((2, run.Error)));
        Assert.That(run.Error, Does.Contain(message));
    }

    [Test]
    public async Task It_takes_a_capture_and_a_scenario_that_are_there()
    {
        using Workspace workspace = Prepared("client -> server: SYN\n");
        CliRun none = await workspace.Run("validate", "seen.pcap", "--against", "other.hs");
        CliRun scenario = await workspace.Run("validate", "expected.hs", "--against", "expected.hs");
        CliRun alone = await workspace.Run("validate", "seen.pcap", "--connection", "1");
        Assert.Multiple(() =>
        {
            Assert.That(none.Error, Does.Contain("cannot read other.hs: it is not there"));
            Assert.That(scenario.Error, Does.Contain("--against compares captures, and none was given"));
            Assert.That(alone.Error, Does.Contain("--connection says which connection --against compares"));
            Assert.That((none.Code, scenario.Code, alone.Code), Is.EqualTo((2, 2, 2)));
        });
    }

    [Test]
    public async Task A_packetdrill_script_is_imported_beside_captures()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("open.pkt", "0 `sysctl -q x=1`\n0 < S 0:0(0) win 1000 <mss 1000>\n+0 > S. 0:0(0) ack 1 <...>\n+0 what?\n");
        CliRun run = await workspace.Run("import", "open.pkt", "-o", "out");
        CliRun validate = await workspace.Run("validate", "out/open.hs");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(1));
            Assert.That(run.Error, Does.Contain("open.pkt:1: note[PKT004] command-left-out: ").And.Contain("open.pkt:4: error[PKT001] statement-unreadable: "));
            Assert.That(validate.Code, Is.Zero, validate.Out);
        });
    }

    private static Workspace Prepared(string scenario)
    {
        TcpPacket client = new(), server = client.Back();
        byte[] size = [2, 4, 5, 180];
        byte[][] frames =
        [
            (client with { Seq = 1000, Flags = TcpFlags.Syn, Options = size }).Ethernet(),
            (server with { Seq = 5000, Ack = 1001, Flags = TcpFlags.Syn | TcpFlags.Ack, Options = size }).Ethernet(),
            (client with { Seq = 1001, Ack = 5001, Flags = TcpFlags.Ack }).Ethernet(),
            (client with { Seq = 1001, Ack = 5001, Flags = TcpFlags.Psh | TcpFlags.Ack, Data = new byte[100] }).Ethernet(),
            (server with { Seq = 5001, Ack = 1101, Flags = TcpFlags.Ack }).Ethernet(),
        ];
        return new Workspace { Pipeline = null }.With("seen.pcap", new PcapFile().Of(frames)).With("expected.hs", scenario);
    }

    private static string Block(string start)
    {
        int from = Guide.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return Guide[from..Guide.IndexOf("```", from, StringComparison.Ordinal)];
    }

    private static string Here([CallerFilePath] string here = "") => here;
}
