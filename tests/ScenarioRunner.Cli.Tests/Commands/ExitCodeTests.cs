using ScenarioRunner.Cli.Tests.Driving;

namespace ScenarioRunner.Cli.Tests.Commands;

public sealed class ExitCodeTests
{
    [TestCase("all is well", 0)]
    [TestCase("a FAULT", 1)]
    [TestCase("a WARN", 0)]
    [TestCase("left OPEN", 0)]
    [TestCase("a CRASH", 70)]
    [TestCase("a FAULT", 0, "--fail-on", "never")]
    [TestCase("a WARN", 1, "--fail-on", "warning")]
    [TestCase("left OPEN", 1, "--strict")]
    [TestCase("left OPEN", 0, "--strict", "--fail-on", "never")]
    [TestCase("all is well", 2, "--format", "xml")]
    [TestCase("all is well", 2, "--jobs", "none")]
    [TestCase("all is well", 2, "--unheard-of")]
    public async Task The_exit_code_tells_what_became_of_the_file(string text, int code, params string[] options)
    {
        using Workspace workspace = new Workspace().With("a.hs", text);
        CliRun run = await workspace.Run(["validate", "a.hs", .. options]);
        Assert.That(run.Code, Is.EqualTo(code), run.Error);
    }

    [Test]
    public async Task An_internal_fault_says_so_without_a_stack_trace()
    {
        using Workspace workspace = new Workspace().With("a.hs", "CRASH");
        CliRun run = await workspace.Run("validate");
        Assert.That(run.Error, Does.StartWith("internal error: InvalidOperationException: planted\nhelp: ").And.Not.Contain("   at "));
    }

    [Test]
    public async Task A_usage_error_says_what_to_do_instead()
    {
        using var workspace = new Workspace();
        CliRun run = await workspace.Run("valdate");
        Assert.That((run.Code, run.Error), Is.EqualTo((2, "error: 'valdate' is not a command; did you mean validate?\nhelp: runner --help\n")));
    }

    [Test]
    public async Task An_interrupt_ends_with_130()
    {
        using Workspace workspace = new Workspace().With("a.hs", "");
        using var interrupt = new CancellationTokenSource();
        await interrupt.CancelAsync();
        CliRun run = await workspace.RunWith("", ["validate"], interrupt.Token);
        Assert.That(run.Code, Is.EqualTo(130));
    }

    [TestCase("RUNNER_FORMAT", "compact", "a.hs:1:1: error[TCP201] ack-unsent: server acknowledges 900, client has sent up to 101\n")]
    [TestCase("RUNNER_FAIL_ON", "sometimes", "")]
    public async Task The_environment_stands_in_for_flags(string variable, string value, string expected)
    {
        using Workspace workspace = new Workspace().With("a.hs", "FAULT");
        workspace[variable] = value;
        CliRun run = await workspace.Run("validate");
        Assert.That(run.Out, Is.EqualTo(expected));
    }

    [Test]
    public async Task A_flag_wins_over_the_environment()
    {
        using Workspace workspace = new Workspace().With("a.hs", "FAULT");
        workspace["RUNNER_FORMAT"] = "json";
        CliRun run = await workspace.Run("validate", "--format", "compact");
        Assert.That(run.Out, Does.StartWith("a.hs:1:1: "));
    }

    [TestCase(true, "", ExpectedResult = true)]
    [TestCase(false, "", ExpectedResult = false)]
    [TestCase(true, "1", ExpectedResult = false)]
    public async Task<bool> Colours_are_for_terminals_that_want_them(bool terminal, string noColor)
    {
        using Workspace workspace = new Workspace { Terminal = terminal }.With("a.hs", "FAULT");
        workspace["NO_COLOR"] = noColor;
        CliRun run = await workspace.Run("validate");
        return run.Out.Contains('\e', StringComparison.Ordinal);
    }

    [Test]
    public async Task Quiet_leaves_the_findings_only()
    {
        using Workspace workspace = new Workspace().With("a.hs", "FAULT");
        CliRun loud = await workspace.Run("validate"), quiet = await workspace.Run("validate", "--quiet");
        Assert.Multiple(() =>
        {
            Assert.That(loud.Error, Is.EqualTo("1 scenario: 0 pass, 1 fail, 0 incomplete; 1 finding\n"));
            Assert.That(quiet, Is.EqualTo(loud with { Error = "" }));
        });
    }
}
