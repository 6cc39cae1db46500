namespace ScenarioRunner.Snapshots;

/// <summary>
/// Writes a file whole or not at all: the bytes go to a file of their own in the same folder, reach the disk, and take
/// the name in one step. A process killed in between leaves the old file and at most a leftover <c>.runner-*.tmp</c>.
/// </summary>
public static class AtomicFile
{
    public const string LeftoverPattern = ".runner-*.tmp";

    public static void Write(string path, byte[] bytes) => Write(path, stream => stream.Write(bytes));

    /// <param name="fill">Writes what the file is to hold.</param>
    public static void Write(string path, Action<Stream> fill)
    {
        string target = Target(path);
        string folder = Path.GetDirectoryName(Path.GetFullPath(target))!;
        Directory.CreateDirectory(folder);
        string waiting = Path.Combine(folder, $".runner-{Path.GetRandomFileName()}.tmp");
        try
        {
            Fill(waiting, fill);
            KeepMode(target, waiting);
            File.Move(waiting, target, overwrite: true);
        }
        catch
        {
            File.Delete(waiting);
            throw;
        }
    }

    private static void Fill(string path, Action<Stream> fill)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        fill(stream);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>A link stays a link: the file it points to is replaced.</summary>
    private static string Target(string path) =>
        (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;

    private static void KeepMode(string target, string waiting)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(waiting, File.GetUnixFileMode(target));
    }
}
