using ScenarioRunner.Cli.Tests.Driving;

namespace ScenarioRunner.Cli.Tests.Commands;

public sealed class SnapshotTests
{
    private const string Transcript = "a\n\nnote \"one\"\n\nfinal: client ESTABLISHED, server ESTABLISHED\nverdict: pass";

    [Test]
    public async Task A_new_transcript_waits_beside_its_scenario()
    {
        using Workspace workspace = new Workspace().With("a.hs", "one\n");
        CliRun run = await workspace.Run("snapshot");
        Assert.Multiple(() =>
        {
            Assert.That((run.Code, run.Out), Is.EqualTo((1, "new a.hs\n")));
            Assert.That(workspace.Read("a.received.txt"), Is.EqualTo(Transcript));
            Assert.That(workspace.Has("a.verified.txt"), Is.False);
        });
    }

    [TestCase("--check", "")]
    [TestCase("", "true")]
    public async Task Check_writes_nothing(string flag, string ci)
    {
        using Workspace workspace = new Workspace().With("a.hs", "one\n").With("b.hs", "two\n").With("b.verified.txt", "other");
        workspace["CI"] = ci;
        CliRun run = await workspace.Run(["snapshot", .. flag.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(1));
            Assert.That(workspace.Files, Is.EqualTo((string[])["a.hs", "b.hs", "b.verified.txt"]));
        });
    }

    [TestCase("new", "a.verified.txt=yes b.verified.txt=old", 1)]
    [TestCase("changed", "a.verified.txt=no b.verified.txt=yes", 1)]
    [TestCase("all", "a.verified.txt=yes b.verified.txt=yes", 0)]
    [TestCase(null, "a.verified.txt=yes b.verified.txt=yes", 0)]
    public async Task Accept_approves_what_it_names(string? what, string expected, int code)
    {
        using Workspace workspace = new Workspace().With("a.hs", "one\n").With("b.hs", "two\n").With("b.verified.txt", "old");
        CliRun run = await workspace.Run(what is null ? ["snapshot", "--accept"] : ["snapshot", "--accept", what]);
        string State(string name) => name + (!workspace.Has(name) ? "=no" : workspace.Read(name) == "old" ? "=old" : "=yes");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(code));
            Assert.That($"{State("a.verified.txt")} {State("b.verified.txt")}", Is.EqualTo(expected));
        });
    }

    [Test]
    public async Task Accept_may_be_followed_by_a_path()
    {
        using Workspace workspace = new Workspace().With("a.hs", "one\n").With("b.hs", "two\n");
        await workspace.Run("snapshot", "--accept", "a.hs");
        Assert.That(workspace.Files, Is.EqualTo((string[])["a.hs", "a.verified.txt", "b.hs"]));
    }

    [Test]
    public async Task A_snapshot_that_is_the_same_clears_the_waiting_one()
    {
        using Workspace workspace = new Workspace().With("a.hs", "one\n").With("a.verified.txt", Transcript).With("a.received.txt", "stale");
        CliRun run = await workspace.Run("snapshot");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(0));
            Assert.That(workspace.Has("a.received.txt"), Is.False);
        });
    }

    [Test]
    public async Task A_difference_is_shown_as_a_unified_diff()
    {
        using Workspace workspace = new Workspace().With("a.hs", "one\n").With("a.verified.txt", Transcript.Replace("one", "eins", StringComparison.Ordinal));
        Assert.That((await workspace.Run("snapshot", "--check")).Out, Is.EqualTo("""
            changed a.hs
            --- a.verified.txt
            +++ a.received.txt
            @@ -1,6 +1,6 @@
             a
             
            -note "eins"
            +note "one"
             
             final: client ESTABLISHED, server ESTABLISHED
             verdict: pass

            """));
    }

    [TestCase("\uFEFF", "\n", "")]
    [TestCase("", "\r\n", "")]
    [TestCase("", "\n", "\n")]
    [TestCase("\uFEFF", "\r\n", "\r\n")]
    public async Task Byte_order_marks_line_ends_and_a_final_newline_make_no_difference(string start, string newLine, string end)
    {
        using Workspace workspace = new Workspace().With("a.hs", "one\n")
            .With("a.verified.txt", start + Transcript.Replace("\n", newLine, StringComparison.Ordinal) + end);
        Assert.That((await workspace.Run("snapshot", "--check")).Code, Is.EqualTo(0));
    }

    [Test]
    public async Task Prune_removes_transcripts_without_a_scenario_and_nothing_else()
    {
        using Workspace workspace = new Workspace().With("a.hs", "one\n").With("a.verified.txt", Transcript)
            .With("gone.verified.txt", Transcript).With("gone.received.txt", Transcript).With(".runner-x.tmp", "")
            .With("Type.Method.verified.txt", "somebody else's");
        CliRun check = await workspace.Run("snapshot", "--prune", "--check"), prune = await workspace.Run("snapshot", "--prune");
        Assert.Multiple(() =>
        {
            Assert.That((check.Code, check.Out), Is.EqualTo((1, "orphan .runner-x.tmp\norphan gone.received.txt\norphan gone.verified.txt\n")));
            Assert.That(prune.Code, Is.EqualTo(0));
            Assert.That(workspace.Files, Is.EqualTo((string[])["Type.Method.verified.txt", "a.hs", "a.verified.txt"]));
        });
    }

    [Test]
    public async Task Validate_reports_a_snapshot_that_differs_and_writes_nothing()
    {
        using Workspace workspace = new Workspace().With("a.hs", "one\n").With("a.verified.txt", "a\n\nnote \"eins\"").With("new.hs", "two\n");
        CliRun run = await workspace.Run("validate", "--format", "compact");
        Assert.Multiple(() =>
        {
            Assert.That((run.Code, run.Out), Is.EqualTo((1, "a.hs:1:1: error[SNP001] snapshot-differs: the transcript differs from a.verified.txt from its line 3 on\n")));
            Assert.That(workspace.Files, Is.EqualTo((string[])["a.hs", "a.verified.txt", "new.hs"]));
        });
    }
}
