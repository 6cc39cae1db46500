using NUnit.Framework;

namespace ScenarioRunner.Capture.Tests.Corpora;

/// <summary>Recorded traffic beside the repository; where it is not there, the tests that need it are ignored.</summary>
internal static class Corpus
{
    public static string? Folder { get; } = Find();

    public static IEnumerable<string> Files(string below, string pattern) => Folder is null
        ? ["none"]
        : Directory.EnumerateFiles(Path.Combine(Folder, below), pattern).Select(path => Path.Combine(below, Path.GetFileName(path))).Order(StringComparer.Ordinal);

    public static string Need(string file)
    {
        if (Folder is null)
            Assert.Ignore("The recorded traffic is not there (../shared/corpora).");
        return Path.Combine(Folder!, file);
    }

    private static string? Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ScenarioRunner.sln")))
            folder = Path.GetDirectoryName(folder);
        string full = Path.GetFullPath(Path.Combine(folder ?? ".", "..", "shared", "corpora"));
        return Directory.Exists(full) ? full : null;
    }
}
