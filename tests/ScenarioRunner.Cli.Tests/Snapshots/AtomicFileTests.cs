using ScenarioRunner.Cli.Tests.Driving;
using ScenarioRunner.Snapshots;

namespace ScenarioRunner.Cli.Tests.Snapshots;

public sealed class AtomicFileTests
{
    [Test]
    public void A_write_that_fails_half_way_leaves_the_old_file_and_nothing_else()
    {
        using Workspace workspace = new Workspace().With("a.txt", "old");
        Assert.Throws<IOException>(() => AtomicFile.Write(workspace.PathOf("a.txt"), stream =>
        {
            stream.Write("half of the n"u8);
            throw new IOException("disk full");
        }));
        Assert.That((workspace.Read("a.txt"), workspace.Files.Count()), Is.EqualTo(("old", 1)));
    }

    [Test]
    public void While_a_write_is_under_way_the_old_file_is_whole()
    {
        using Workspace workspace = new Workspace().With("a.txt", "old");
        string seen = "";
        AtomicFile.Write(workspace.PathOf("a.txt"), stream =>
        {
            stream.Write("new"u8);
            stream.Flush();
            seen = workspace.Read("a.txt");
        });
        Assert.That((seen, workspace.Read("a.txt")), Is.EqualTo(("old", "new")));
    }

    [Test]
    public void A_link_stays_a_link_and_a_mode_stays_a_mode()
    {
        using Workspace workspace = new Workspace().With("real.txt", "old");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(workspace.PathOf("real.txt"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        File.CreateSymbolicLink(workspace.PathOf("link.txt"), workspace.PathOf("real.txt"));
        AtomicFile.Write(workspace.PathOf("link.txt"), "new"u8.ToArray());
        Assert.Multiple(() =>
        {
            Assert.That(workspace.Read("real.txt"), Is.EqualTo("new"));
            Assert.That(File.ResolveLinkTarget(workspace.PathOf("link.txt"), false), Is.Not.Null);
            if (!OperatingSystem.IsWindows())
                Assert.That(File.GetUnixFileMode(workspace.PathOf("real.txt")), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead));
        });
    }
}
