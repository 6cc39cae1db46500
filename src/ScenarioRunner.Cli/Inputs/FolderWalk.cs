namespace ScenarioRunner.Cli.Inputs;

/// <summary>A file below a folder, its path relative to it with <c>/</c>.</summary>
internal readonly record struct FoundFile(string FullPath, string RelativePath);

/// <summary>
/// All files below a folder. Folders that begin with a dot are skipped; links to folders are not followed, so a circle
/// of links ends.
/// </summary>
internal static class FolderWalk
{
    public static IEnumerable<FoundFile> Below(string root, Action<string> visited, Action<string> complain)
    {
        var waiting = new Stack<(string Full, string Relative)>();
        waiting.Push((root, ""));
        while (waiting.TryPop(out var folder))
        {
            visited(folder.Full);
            foreach (FileSystemInfo entry in Entries(folder.Full, complain))
            {
                string relative = folder.Relative + entry.Name;
                if (entry is not DirectoryInfo)
                    yield return new FoundFile(entry.FullName, relative);
                else if (entry.Name[0] != '.' && entry.LinkTarget is null)
                    waiting.Push((entry.FullName, relative + "/"));
            }
        }
    }

    private static FileSystemInfo[] Entries(string folder, Action<string> complain)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            complain($"cannot read folder {folder}: {e.Message}");
            return [];
        }
    }
}
