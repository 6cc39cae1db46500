using System.Text;
using ScenarioRunner.Cli.Tests.Driving;

namespace ScenarioRunner.Cli.Tests.EndToEnd;

/// <summary>Scenarios as captures, on the command line.</summary>
public sealed class ExportTests
{
    private const string Good = "client -> server: SYN\nserver -> client: SYN-ACK\nclient -> server: ACK\nclient -> server: DATA 100\nserver -> client: ACK\n";
    private const string Bad = "client -> server: SYN\nserver -> client: SYN-ACK\nclient -> server: ACK\nclient -> server: DATA 100\nserver -> client: ACK ack=900\n";

    [Test]
    public async Task A_scenario_becomes_a_capture_that_is_judged_as_it_is()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("good.hs", Good);
        CliRun export = await workspace.Run("export", "good.hs", "-o", "out/good.pcapng");
        CliRun validate = await workspace.Run("validate", "out/good.pcapng", "-v");
        Assert.Multiple(() =>
        {
            Assert.That((export.Code, export.Out), Is.EqualTo((0, "")));
            Assert.That(export.Error, Is.EqualTo("1 run exported, 5 frames into out/good.pcapng\n"));
            Assert.That(validate.Code, Is.Zero);
            Assert.That(validate.Error, Does.StartWith("pass out/good.pcapng: 192.0.2.1:49152-192.0.2.2:4000#1"));
            Assert.That(Encoding.UTF8.GetString(File.ReadAllBytes(workspace.PathOf("out/good.pcapng"))), Does.Contain("good.hs:4: client -> server: DATA 100"));
        });
    }

    [Test]
    public async Task A_fault_is_exported_and_found_again_and_that_it_is_there_is_said()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("bad.hs", Bad);
        CliRun export = await workspace.Run("export", "bad.hs", "-o", "bad.pcap");
        CliRun validate = await workspace.Run("validate", "bad.pcap", "--format", "compact");
        Assert.Multiple(() =>
        {
            Assert.That((export.Code, export.Out), Is.EqualTo((0, "")));
            Assert.That(export.Error, Does.Contain("bad.hs: exported with its faults: 1 of 1 run not as the machines have it").And.Contain("bad.pcap: this format has no place for comments"));
            Assert.That(validate.Code, Is.EqualTo(1));
            Assert.That(validate.Out, Does.Contain("frame 5: error[TCP201] ack-unsent"));
        });
    }

    [Test]
    public async Task A_text_that_does_not_parse_is_refused_with_its_findings_and_the_others_are_exported()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("good.hs", Good).With("wrong.hs", "client -> server: SYNN\n");
        CliRun export = await workspace.Run("export", "good.hs", "wrong.hs", "-o", "all.pcapng");
        Assert.Multiple(() =>
        {
            Assert.That(export.Code, Is.EqualTo(1));
            Assert.That(export.Out, Does.Contain("wrong.hs:1:19"));
            Assert.That(export.Error, Does.EndWith("1 run exported, 5 frames into all.pcapng, 1 file refused\n"));
        });
    }

    [Test]
    public async Task A_folder_gets_a_file_for_each_run()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("good.hs", Good).With("runs.hs", Good + "opt\n  client -> server: DATA 7\nend\n");
        CliRun export = await workspace.Run("export", "good.hs", "runs.hs", "-o", "out");
        Assert.That(export.Code, Is.Zero, export.Error);
        Assert.That(workspace.Files.Where(file => file.StartsWith("out/", StringComparison.Ordinal)), Is.EqualTo(new[] { "out/good.pcapng", "out/runs-001.pcapng", "out/runs-002.pcapng" }));
    }

    [Test]
    public async Task All_runs_go_into_one_file_with_a_connection_each()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("runs.hs", Good + "opt\n  client -> server: DATA 7\nend\n");
        await workspace.Run("export", "runs.hs", "-o", "runs.pcapng");
        CliRun import = await workspace.Run("import", "runs.pcapng");
        Assert.That(import.Out.Split("scenario ").Length - 1, Is.EqualTo(2));
    }

    [Test]
    public async Task A_capture_goes_to_standard_output()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("good.hs", Good);
        CliRun export = await workspace.Run("export", "good.hs", "-o", "-");
        Assert.That((export.Code, export.Error), Is.EqualTo((0, "1 run exported, 5 frames\n")));
        Assert.That(export.Out, Does.StartWith("\n\r\r\n").And.Contain("good.hs:1: client -> server: SYN"));
    }

    [Test]
    public async Task Without_a_place_for_it_nothing_is_exported()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("good.hs", Good);
        CliRun export = await workspace.Run("export", "good.hs");
        Assert.That((export.Code, export.Error), Is.EqualTo((2, "error: export needs -o: a .pcapng or .pcap file, a folder, or - for standard output\nhelp: runner export --help\n")));
    }

    [Test]
    public async Task What_a_text_hides_is_visible_in_a_comment()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("hidden.hs", "client -> server: SYN # a\u200fred\n");
        await workspace.Run("export", "hidden.hs", "-o", "hidden.pcapng");
        Assert.That(Encoding.UTF8.GetString(File.ReadAllBytes(workspace.PathOf("hidden.pcapng"))), Does.Contain("a\\u{200f}red").And.Not.Contain("\u200f"));
    }
}
