using ScenarioRunner.Cli.Tests.Driving;

namespace ScenarioRunner.Cli.Tests.Commands;

public sealed class FormatTests
{
    private const string Broken = "client -> server: DATA 100\n\tserver 服务器 -> client: FAULT\nWARN\n";

    [TestCase("text")]
    [TestCase("compact")]
    [TestCase("json")]
    public async Task Each_format_shows_findings(string format)
    {
        using Workspace workspace = new Workspace().With("tcp/bad-ack.hs", Broken).With("tcp/open.hs", "OPEN").With("runs.hs", "RUNS\nFAULT");
        CliRun run = await workspace.Run("validate", "--format", format);
        await Verify($"{run.Out}--- standard error\n{run.Error}--- exit code {run.Code}")
            .UseDirectory("../Approved").UseFileName("validate." + format);
    }

    [Test]
    public async Task Colours_paint_header_gutter_and_marks()
    {
        using Workspace workspace = new Workspace().With("a.hs", "client\nFAULT");
        CliRun run = await workspace.Run("validate", "--color", "always");
        await Verify(run.Out.TrimEnd('\n').Replace("\e", "ESC", StringComparison.Ordinal)).UseDirectory("../Approved").UseFileName("validate.colours");
    }

    [Test]
    public async Task Any_number_of_jobs_gives_the_same_bytes()
    {
        using var workspace = new Workspace();
        for (int i = 0; i < 60; i++)
            workspace.With($"f{i}.hs", i % 3 == 0 ? "FAULT" : i % 7 == 0 ? "RUNS WARN" : "fine");
        CliRun one = await workspace.Run("validate", "--verbose", "--jobs", "1");
        CliRun eight = await workspace.Run("validate", "--verbose", "--jobs", "8");
        Assert.That(eight, Is.EqualTo(one));
    }

    [Test]
    public async Task Rules_list_themselves_for_tools()
    {
        using var workspace = new Workspace();
        CliRun run = await workspace.Run("rules", "--format", "json");
        using var json = System.Text.Json.JsonDocument.Parse(run.Out);
        System.Text.Json.JsonElement first = json.RootElement.GetProperty("rules")[0];
        Assert.That(first.EnumerateObject().Select(p => $"{p.Name}={p.Value}"), Is.EqualTo(
        (string[])[
            "code=TCP201", "name=ack-unsent", "requirement=ACK-UNSENT", "section=", "level=PROSE", "severity=error", "layer=tcp",
            "reference=RFC 9293 §3.10.7.4", "summary=Nobody acknowledges what was not sent.", "alerts=[]",
        ]));
    }

    [TestCase("TCP201")]
    [TestCase("ack-unsent")]
    [TestCase("ack-UNSENT")]
    public async Task Explain_takes_code_and_name(string word)
    {
        using var workspace = new Workspace();
        Assert.That((await workspace.Run("explain", word)).Out, Does.StartWith("# TCP201 ack-unsent\n"));
    }

    [Test]
    public async Task Explain_suggests_the_nearest_rule()
    {
        using var workspace = new Workspace();
        CliRun run = await workspace.Run("explain", "ack-unset");
        Assert.That((run.Code, run.Error), Is.EqualTo((2, "error: no rule is called 'ack-unset'; did you mean ack-unsent?\nhelp: runner rules lists them all; --machine FILE looks in a machine of your own\n")));
    }
}
