using ScenarioRunner.Cli.Tests.Driving;

namespace ScenarioRunner.Cli.Tests.Commands;

public sealed class FmtTests
{
    [Test]
    public async Task Files_are_rewritten_in_place()
    {
        using Workspace workspace = new Workspace().With("a.hs", "b <- a: ACK\n").With("b.hs", "a -> b: ACK\n");
        CliRun run = await workspace.Run("fmt");
        Assert.That((run.Code, run.Error, workspace.Read("a.hs")), Is.EqualTo((0, "formatted a.hs\n", "b -> a: ACK\n")));
    }

    [TestCase("--check", "", "would format a.hs\n")]
    [TestCase("--diff", "--- a.hs\n+++ a.hs\n@@ -1,2 +1,2 @@\n-b <- a: ACK\n+b -> a: ACK\n \n", "")]
    public async Task Check_and_diff_write_nothing(string flag, string output, string error)
    {
        using Workspace workspace = new Workspace().With("a.hs", "b <- a: ACK\n");
        CliRun run = await workspace.Run("fmt", flag);
        Assert.That((run, workspace.Read("a.hs")), Is.EqualTo((new CliRun(1, output, error), "b <- a: ACK\n")));
    }

    [Test]
    public async Task Standard_input_goes_to_standard_output()
    {
        using var workspace = new Workspace();
        Assert.That(await workspace.RunWith("b <- a: ACK\n", ["fmt", "-"]), Is.EqualTo(new CliRun(0, "b -> a: ACK\n", "")));
    }

    [Test]
    public async Task A_file_that_does_not_parse_is_left_alone()
    {
        using Workspace workspace = new Workspace().With("a.hs", "b <- FAULT\n");
        CliRun run = await workspace.Run("fmt");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(1));
            Assert.That(run.Out, Does.StartWith("error[TCP201]"));
            Assert.That(workspace.Read("a.hs"), Is.EqualTo("b <- FAULT\n"));
        });
    }
}
