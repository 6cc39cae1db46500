using System.Runtime.CompilerServices;
using ScenarioRunner.Capture.Tests.Building;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Cli.Tests.Driving;

namespace ScenarioRunner.Cli.Tests.EndToEnd;

/// <summary>Captures on the command line.</summary>
public sealed class CaptureTests
{
    private static readonly TcpPacket s_client = new() { Seq = 1000, Window = 64240, Options = [2, 4, 5, 180] };
    private static readonly TcpPacket s_server = s_client.Back() with { Seq = 5000, Ack = 1001 };

    [Test]
    public async Task A_conversation_that_keeps_the_rules_passes()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("good.pcap", Capture(Conversation(ack: 1101)));
        CliRun run = await workspace.Run("validate", "good.pcap", "--verbose");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.Zero, run.Out);
            Assert.That(run.Out, Is.Empty);
            Assert.That(run.Error, Does.Contain("pass good.pcap: 10.0.0.1:51324-10.0.0.2:443#1"));
        });
    }

    [Test]
    public async Task A_fault_is_told_with_its_frame_and_its_connection()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("bad.pcap", Capture(Conversation(ack: 1901)));
        CliRun text = await workspace.Run("validate", "bad.pcap");
        CliRun compact = await workspace.Run("validate", "bad.pcap", "--format", "compact");
        CliRun json = await workspace.Run("validate", "bad.pcap", "--format", "json");
        Assert.That((text.Code, compact.Code, json.Code), Is.EqualTo((1, 1, 1)));
        Assert.That(Readme(), Does.Contain(text.Out.TrimEnd()));
        await Verify($"{text.Out}\n{compact.Out}\n{json.Out}").UseDirectory("../Approved").UseFileName("capture");
    }

    [Test]
    public async Task A_capture_on_standard_input_is_told_by_its_first_bytes()
    {
        using var workspace = new Workspace { Pipeline = null };
        CliRun run = await workspace.RunWith(Capture(Conversation(ack: 1901)), ["validate", "-", "--format", "compact"]);
        Assert.That(run.Out, Does.StartWith("-: 10.0.0.1:51324-10.0.0.2:443#1: frame 5: error[TCP201] ack-unsent: "));
    }

    [Test]
    public async Task A_capture_that_is_cut_short_is_judged_as_far_as_it_goes()
    {
        byte[] whole = Capture(Conversation(ack: 1901));
        using Workspace workspace = new Workspace { Pipeline = null }.With("cut.pcap", whole[..^7]);
        CliRun run = await workspace.Run("validate", "cut.pcap", "--format", "compact");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(0));
            Assert.That(run.Out, Is.EqualTo("cut.pcap: capture: frame 5: warning[CAP001] capture-cut-short: the file ends in the middle of a packet\n"));
        });
    }

    [Test]
    public async Task A_file_that_only_has_the_name_of_a_capture_is_a_finding()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("no.pcap", "client -> server: SYN\n");
        CliRun run = await workspace.Run("validate", "no.pcap", "--format", "compact");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(1));
            Assert.That(run.Out, Does.Contain("error[CAP003] not-a-capture"));
        });
    }

    [Test]
    public async Task A_connection_that_began_before_the_capture_is_judged_from_there()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("late.pcap", Capture(Conversation(ack: 1901)[3..]));
        CliRun run = await workspace.Run("validate", "late.pcap", "--format", "compact");
        Assert.Multiple(() =>
        {
            Assert.That(run.Out, Does.Contain("frame 1: note[CAP006] connection-joined-midway: the connection began before the capture: it is judged from here on"));
            Assert.That(run.Error, Does.Contain("1 scenario: "));
        });
    }

    [Test]
    public async Task Captures_of_a_folder_are_judged_and_left_alone_by_commands_for_scenarios()
    {
        using Workspace workspace = new Workspace { Pipeline = null }
            .With("traffic/bad.pcap", Capture(Conversation(ack: 1901)))
            .With("traffic/open.hs", "client -> server: SYN\nserver -> client: SYN-ACK\nclient -> server: ACK\n");
        CliRun validate = await workspace.Run("validate", "traffic", "--format", "compact");
        CliRun fmt = await workspace.Run("fmt", "--check", "traffic");
        CliRun named = await workspace.Run("fmt", "--check", "traffic/bad.pcap");
        Assert.Multiple(() =>
        {
            Assert.That(validate.Out, Does.StartWith("traffic/bad.pcap: ").And.Contain("ack-unsent"));
            Assert.That(validate.Error, Does.Contain("2 scenarios: 1 pass, 1 fail"));
            Assert.That(fmt.Code, Is.Zero, fmt.Error);
            Assert.That(named.Code, Is.EqualTo(2));
            Assert.That(named.Error, Does.Contain("traffic/bad.pcap is a capture; this command takes scenarios"));
        });
    }

    [Test]
    public async Task A_key_log_that_is_not_there_is_said_before_anything_is_judged()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("good.pcap", Capture(Conversation(ack: 1101)));
        CliRun missing = await workspace.Run("validate", "good.pcap", "--keylog", "keys.txt");
        CliRun there = await workspace.With("keys.txt", "# no secrets\n").Run("validate", "good.pcap", "--keylog", "keys.txt");
        Assert.Multiple(() =>
        {
            Assert.That(missing.Code, Is.EqualTo(2));
            Assert.That(missing.Error, Does.Contain("cannot read the key log keys.txt: it is not there"));
            Assert.That(there.Code, Is.Zero, there.Error);
        });
    }

    private static string Readme([CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "README.md"));

    private static byte[][] Conversation(uint ack)
    {
        TcpPacket client = s_client with { Seq = 1001, Ack = 5001, Options = [] }, server = s_server with { Seq = 5001, Ack = ack, Options = [] };
        return
        [
            (s_client with { Flags = TcpFlags.Syn }).Ethernet(),
            (s_server with { Flags = TcpFlags.Syn | TcpFlags.Ack }).Ethernet(),
            client.Ethernet(),
            (client with { Flags = TcpFlags.Psh | TcpFlags.Ack, Data = new byte[100] }).Ethernet(),
            server.Ethernet(),
        ];
    }

    private static byte[] Capture(byte[][] frames) => new PcapFile().Of(frames);
}
