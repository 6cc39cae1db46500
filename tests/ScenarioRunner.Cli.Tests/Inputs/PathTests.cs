using ScenarioRunner.Cli.Tests.Driving;

namespace ScenarioRunner.Cli.Tests.Inputs;

public sealed class PathTests
{
    [TestCase("", ExpectedResult = "B.hs a.hs sub/c.hs sub/deep/d.hs")]
    [TestCase(".", ExpectedResult = "./B.hs ./a.hs ./sub/c.hs ./sub/deep/d.hs")]
    [TestCase("sub/", ExpectedResult = "sub/c.hs sub/deep/d.hs")]
    [TestCase("sub a.hs", ExpectedResult = "a.hs sub/c.hs sub/deep/d.hs")]
    [TestCase("a.hs a.hs ./a.hs", ExpectedResult = "a.hs")]
    [TestCase("*.hs", ExpectedResult = "B.hs a.hs")]
    [TestCase("**/*.hs", ExpectedResult = "B.hs a.hs sub/c.hs sub/deep/d.hs")]
    [TestCase("sub/**", ExpectedResult = "sub/c.hs sub/deep/d.hs")]
    [TestCase("s?b/*.hs", ExpectedResult = "sub/c.hs")]
    [TestCase("**/d*", ExpectedResult = "sub/deep/d.hs")]
    [TestCase("a.hs -", ExpectedResult = "- a.hs")]
    public async Task<string> Paths_stand_for_files_in_ordinal_order(string paths)
    {
        using Workspace workspace = new Workspace().With("a.hs", "").With("B.hs", "").With("sub/c.hs", "").With("sub/deep/d.hs", "")
            .With("sub/note.txt", "").With(".git/e.hs", "");
        CliRun run = await workspace.Run(["validate", "--verbose", "--quiet", .. paths.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        return Shown(run);
    }

    [TestCase("nowhere.hs", "error: no such file or folder: nowhere.hs\n")]
    [TestCase("empty", "error: no .hs files in empty\n")]
    [TestCase("empty/*.hs", "error: no .hs file matches empty/*.hs\n")]
    [TestCase("gone.hs", "error: cannot read gone.hs: ")]
    public async Task A_path_that_leads_nowhere_is_a_usage_error(string path, string expected)
    {
        using Workspace workspace = new Workspace().With("empty/readme.txt", "").With("a.hs", "");
        File.CreateSymbolicLink(workspace.PathOf("gone.hs"), workspace.PathOf("target"));
        CliRun run = path == "gone.hs" ? await workspace.Run("validate", "-q") : await workspace.Run("validate", "-q", path);
        Assert.That((run.Code, run.Error), Is.EqualTo((2, expected)).Using<(int, string)>((a, b) => a.Item1 == b.Item1 && a.Item2.StartsWith(b.Item2, StringComparison.Ordinal)));
    }

    [TestCase("empty")]
    [TestCase("empty/*.hs")]
    public async Task No_files_found_may_be_allowed(string path)
    {
        using Workspace workspace = new Workspace().With("empty/readme.txt", "");
        Assert.That((await workspace.Run("validate", path, "--allow-empty")).Code, Is.EqualTo(0));
    }

    [Test]
    public async Task The_other_files_are_still_judged()
    {
        using Workspace workspace = new Workspace().With("a.hs", "FAULT");
        CliRun run = await workspace.Run("validate", "a.hs", "nowhere.hs", "--format", "compact");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(2));
            Assert.That(run.Out, Does.StartWith("a.hs:1:1: error"));
        });
    }

    [Test]
    public async Task A_circle_of_links_ends()
    {
        using Workspace workspace = new Workspace().With("sub/a.hs", "");
        Directory.CreateSymbolicLink(workspace.PathOf("sub/again"), workspace.Folder);
        Assert.That(Shown(await workspace.Run("validate", "--verbose", "--quiet")), Is.EqualTo("sub/a.hs"));
    }

    [Test]
    public async Task Standard_input_is_a_file_called_dash()
    {
        using var workspace = new Workspace();
        CliRun run = await workspace.RunWith("FAULT", ["validate", "-", "--format", "compact"]);
        Assert.That(run.Out, Does.StartWith("-:1:1: error[TCP201]"));
    }

    [TestCase("text")]
    [TestCase("compact")]
    [TestCase("json")]
    public async Task Hostile_file_names_and_texts_cannot_drive_the_terminal(string format)
    {
        using Workspace workspace = new Workspace().With("evil\e[31m\u202Egnp.hs", "\e]0;owned\a\u200B FAULT\n");
        CliRun run = await workspace.Run("validate", "--verbose", "--format", format);
        Assert.Multiple(() =>
        {
            Assert.That(run.Out, Does.Contain("evil"));
            Assert.That((run.Out + run.Error).Where(c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u200B'), Is.Empty);
        });
    }

    [Test]
    public async Task Json_keeps_the_exact_name_of_a_hostile_file()
    {
        using Workspace workspace = new Workspace().With("e\u202E\"\t.hs", "fine");
        using var json = System.Text.Json.JsonDocument.Parse((await workspace.Run("validate", "--format", "json")).Out);
        Assert.That(json.RootElement.GetProperty("scenarios")[0].GetProperty("file").GetString(), Is.EqualTo("e\u202E\"\t.hs"));
    }

    private static string Shown(CliRun run) =>
        string.Join(' ', run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')[1].TrimEnd(':')));
}
