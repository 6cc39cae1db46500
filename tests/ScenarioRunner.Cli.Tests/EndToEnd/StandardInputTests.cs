using System.Diagnostics;
using ScenarioRunner.Cli.Tests.Driving;

namespace ScenarioRunner.Cli.Tests.EndToEnd;

/// <summary>The real process and what stands on its standard input.</summary>
[Platform("Linux")]
public sealed class StandardInputTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [TestCase("validate")]
    [TestCase("transcript")]
    [TestCase("fmt")]
    public async Task A_closed_standard_input_is_said_to_be_closed(string command)
    {
        CliRun run = await Shell($"{command} - <&-");
        Assert.That((run.Code, run.Error.Split('\n')[0]), Is.EqualTo((2, "error: cannot read -: standard input is closed")));
    }

    [Test]
    public async Task Files_are_validated_with_standard_input_closed()
    {
        CliRun run = await Shell("validate a.hs <&-");
        Assert.That((run.Code, run.Error), Is.EqualTo((0, "1 scenario: 1 pass, 0 fail, 0 incomplete; 0 findings\n")));
    }

    [TestCase("validate - </dev/null", "1 scenario: 1 pass, 0 fail, 0 incomplete; 1 finding\n")]
    [TestCase("validate - <a.hs", "1 scenario: 1 pass, 0 fail, 0 incomplete; 0 findings\n")]
    public async Task An_open_standard_input_is_read(string command, string summary) =>
        Assert.That((await Shell(command)).Error, Is.EqualTo(summary));

    [Test]
    public async Task A_pipe_on_standard_input_is_read() =>
        Assert.That((await Shell("validate -", "cat a.hs | ")).Error, Is.EqualTo("1 scenario: 1 pass, 0 fail, 0 incomplete; 0 findings\n"));

    private static async Task<CliRun> Shell(string command, string before = "")
    {
        using Workspace workspace = new Workspace().With("a.hs", "given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED\nclient -> server: DATA 100\nserver -> client: ACK\n");
        var start = new ProcessStartInfo("sh") { WorkingDirectory = workspace.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])["-c", $"{before}exec dotnet '{typeof(RunnerApp).Assembly.Location}' {command}"])
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(s_patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"runner {command} does not end");
        }

        return new CliRun(process.ExitCode, await output, await error);
    }
}
