using System.Text;
using ScenarioRunner.Cli.Tests.Driving;

namespace ScenarioRunner.Cli.Tests.EndToEnd;

/// <summary>The real language, machines and validation behind the command line.</summary>
public sealed class ConversationTests
{
    private const string Handshake = "client -> server: SYN\nserver -> client: SYN-ACK\nclient -> server: ACK\n";

    [Test]
    public async Task The_handshake_passes_and_its_transcript_shows_every_value()
    {
        using var workspace = new Workspace { Pipeline = null };
        CliRun run = await workspace.RunWith(Handshake, ["transcript", "-"]);
        Assert.That(run.Code, Is.EqualTo(0));
        await Verify(run.Out).UseDirectory("../Approved").UseFileName("handshake");
    }

    [Test]
    public async Task An_acknowledgement_of_unsent_octets_is_explained()
    {
        using Workspace workspace = new Workspace { Pipeline = null }
            .With("bad-ack.hs", Handshake + "client -> server: DATA 100\nserver -> client: ACK ack=900\n");
        CliRun run = await workspace.Run("validate", "bad-ack.hs");
        Assert.That(run.Code, Is.EqualTo(1));
        await Verify(run.Out).UseDirectory("../Approved").UseFileName("bad-ack");
    }

    [Test]
    public async Task What_may_come_of_a_mistake_is_told_with_it()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With(
            "scaled.hs",
            """
            server -> client: SYN-ACK mss=1460 ws=2 win=65535
            client -> server: ACK win=502
            expect server.tcp.snd.wnd = 64256
            server -> client: DATA 1460 win=16384
            client -> server: ACK win=1004
            expect server.tcp.snd.wnd = 128512

            """);
        CliRun run = await workspace.Run("validate", "scaled.hs");
        Assert.That(run.Code, Is.EqualTo(1));
        await Verify(run.Out).UseDirectory("../Approved").UseFileName("consequences");
    }

    [Test]
    public async Task A_step_that_is_missing_before_several_branches_is_told_once()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With(
            "branches.hs",
            """
            alt
              server -> client: SYN-ACK
              client -> server: ACK
            else
              server -> client: RST-ACK
            end

            """);
        CliRun run = await workspace.Run("validate", "branches.hs");
        Assert.That(run.Code, Is.EqualTo(1));
        await Verify(run.Out).UseDirectory("../Approved").UseFileName("branches");
    }

    [Test]
    public async Task A_file_that_does_not_parse_is_a_failed_scenario()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("broken.hs", "client => server SYN\n");
        CliRun run = await workspace.Run("validate", "--format", "json");
        using var json = System.Text.Json.JsonDocument.Parse(run.Out);
        var scenario = json.RootElement.GetProperty("scenarios")[0];
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(1));
            Assert.That(scenario.GetProperty("name").GetString(), Is.EqualTo("broken"));
            Assert.That(scenario.GetProperty("verdict").GetString(), Is.EqualTo("fail"));
            Assert.That(scenario.GetProperty("findings")[0].GetProperty("layer").GetString(), Is.EqualTo("language"));
        });
    }

    [Test]
    public async Task Bytes_that_are_no_utf8_are_a_finding()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("latin.hs", Encoding.Latin1.GetBytes(Handshake + "note \"Größe\"\n"));
        CliRun run = await workspace.Run("validate", "--format", "compact");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(1));
            Assert.That(run.Out, Does.Contain("invalid-utf8").And.StartWith("latin.hs:4:9: error[HS"));
        });
    }

    [Test]
    public async Task An_incomplete_conversation_is_good_unless_strict()
    {
        using var workspace = new Workspace { Pipeline = null };
        CliRun run = await workspace.RunWith("client -> server: SYN\n", ["validate", "-"]);
        CliRun strict = await workspace.RunWith("client -> server: SYN\n", ["validate", "-", "--strict"]);
        Assert.That((run.Code, strict.Code, run.Error), Is.EqualTo((0, 1, "1 scenario: 0 pass, 0 fail, 1 incomplete; 1 finding\n")));
    }

    [Test]
    public async Task Too_many_runs_say_how_many()
    {
        using Workspace workspace = new Workspace { Pipeline = null }
            .With("many.hs", string.Concat(Enumerable.Repeat("opt\n  client -> server: SYN\nend\n", 12)));
        CliRun run = await workspace.Run("validate", "--format", "compact", "--max-runs", "100");
        Assert.That((run.Code, run.Out.Contains("4096 runs", StringComparison.Ordinal)), Is.EqualTo((1, true)), run.Out);
    }

    [Test]
    public async Task Runs_that_share_a_finding_say_it_once()
    {
        using Workspace workspace = new Workspace { Pipeline = null }
            .With("runs.hs", Handshake + "opt\n  note \"with\"\nend\nserver -> client: ACK ack=900\n");
        CliRun run = await workspace.Run("validate", "--format", "compact");
        Assert.That(run.Out, Does.EndWith("(in all 2 runs)\n").And.Contains("ack-unsent"));
    }

    [Test]
    public async Task The_built_in_machines_are_sound()
    {
        using var workspace = new Workspace { Pipeline = null };
        Assert.That((await workspace.Run("machines", "list")).Out, Is.EqualTo("tcp\ntls\ntls12\ntls13\n"));
        CliRun check = await workspace.Run("machines", "check");
        Assert.That((check.Code, check.Out.Contains(": error: ", StringComparison.Ordinal)), Is.EqualTo((0, false)), check.Out);
    }

    [Test]
    public async Task The_handshake_is_on_the_diagram_of_the_machine()
    {
        using var workspace = new Workspace { Pipeline = null };
        Assert.That((await workspace.Run("machines", "diagram", "tcp")).Out, Does.StartWith("stateDiagram-v2\n").And.Contains("SYN_SENT --> ESTABLISHED"));
    }

    [Test]
    public async Task A_machine_file_with_a_fault_is_refused_with_its_place()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("mine.yaml", "machine: mine\nmachine: again\n");
        CliRun run = await workspace.Run("machines", "check", "mine.yaml");
        Assert.That((run.Code, run.Out.Contains("mine.yaml:2:1: error: ", StringComparison.Ordinal)), Is.EqualTo((1, true)), run.Out);
    }

    [Test]
    public async Task Every_rule_has_a_page_that_says_why()
    {
        using var workspace = new Workspace { Pipeline = null };
        string[] codes = [.. (await workspace.Run("rules")).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')[0])];
        Assert.That(codes, Has.Length.GreaterThan(100).And.Unique.And.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        foreach (string code in codes)
            Assert.That((await workspace.Run("explain", code)).Out, Does.StartWith(code + " ").And.Contains("\nWhy:\n\n    "));
    }

    [Test]
    public async Task Formatting_rewrites_and_keeps_the_meaning()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("a.hs", "server <- client : [S]   # opens\r\n");
        CliRun run = await workspace.Run("fmt");
        Assert.That((run.Code, workspace.Read("a.hs")), Is.EqualTo((0, "client -> server: SYN  # opens\n")));
    }
}
