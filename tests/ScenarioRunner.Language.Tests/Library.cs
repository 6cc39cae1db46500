namespace ScenarioRunner.Language.Tests;

/// <summary>Files of the repository.</summary>
internal static class Library
{
    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Path.Combine(Root, "scenarios"), "*.hs", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        string? folder = TestContext.CurrentContext.TestDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ScenarioRunner.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("The repository's root was not found above the tests.");
    }
}
