using System.Diagnostics;
using ScenarioRunner.Cli.Tests.Driving;

namespace ScenarioRunner.Cli.Tests.EndToEnd;

/// <summary>The real process, killed while it writes.</summary>
public sealed class KilledTests
{
    private const int Files = 300;

    [TestCase(0)]
    [TestCase(50)]
    [TestCase(150)]
    public async Task Nothing_is_half_written_when_the_process_is_killed_while_it_accepts(int accepted)
    {
        using var workspace = new Workspace { Pipeline = null };
        for (int i = 0; i < Files; i++)
            workspace.With($"f{i:000}.hs", string.Concat(Enumerable.Repeat("client -> server: SYN\n", 1 + (i % 5)))).With($"f{i:000}.verified.txt", "old");
        using Process process = Start(workspace.Folder);
        while (!process.HasExited && workspace.Read($"f{accepted:000}.verified.txt") == "old")
            await Task.Yield();
        process.Kill();
        await process.WaitForExitAsync();
        string[] torn = [.. workspace.Files.Where(f => f.EndsWith(".verified.txt", StringComparison.Ordinal) && !IsWhole(workspace.Read(f)))];
        Assert.Multiple(() =>
        {
            Assert.That(torn, Is.Empty);
            Assert.That(workspace.Read($"f{accepted:000}.verified.txt"), Does.Contain("verdict: "));
        });
    }

    private static bool IsWhole(string text) => text == "old" || text.Split('\n')[^1].StartsWith("verdict: ", StringComparison.Ordinal);

    private static Process Start(string folder)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])[typeof(RunnerApp).Assembly.Location, "snapshot", "--accept", "--quiet"])
            start.ArgumentList.Add(argument);
        Process process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
