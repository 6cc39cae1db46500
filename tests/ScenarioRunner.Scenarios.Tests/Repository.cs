namespace ScenarioRunner.Scenarios.Tests;

/// <summary>Files of the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The scenarios below a folder, as paths relative to the repository's root.</summary>
    public static IEnumerable<string> Scenarios(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, "scenarios", folder), "*.hs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>Real traffic beside the repository; null where it is not there.</summary>
    public static string? Corpus(string path)
    {
        string full = Path.GetFullPath(Path.Combine(Root, "..", "shared", "corpora", path));
        return Path.Exists(full) ? full : null;
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ScenarioRunner.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("The repository's root was not found above the tests.");
    }
}
