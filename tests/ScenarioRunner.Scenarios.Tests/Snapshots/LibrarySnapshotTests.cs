using NUnit.Framework;
using ScenarioRunner.Cli.Pipelines;
using ScenarioRunner.Reporting.Transcripts;
using VerifyNUnit;

namespace ScenarioRunner.Scenarios.Tests.Snapshots;

/// <summary>Each scenario of the library has its transcript beside it, in Verify's files.</summary>
public sealed class LibrarySnapshotTests
{
    private static readonly string s_root = RepositoryRoot();

    [TestCaseSource(nameof(Files))]
    public async Task The_transcript_is_the_approved_one(string file)
    {
        string path = Path.Combine(s_root, file);
        string text = TranscriptText.Of(new Pipeline(s_root).Run(file, await File.ReadAllBytesAsync(path), new RunRequest(1000, Steps: true)));
        await Verifier.Verify(text)
            .UseDirectory(Path.GetDirectoryName(path)!)
            .UseFileName(Path.GetFileNameWithoutExtension(path));
    }

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Path.Combine(s_root, "scenarios"), "*.hs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(s_root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static string RepositoryRoot()
    {
        DirectoryInfo? folder = new(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ScenarioRunner.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("ScenarioRunner.sln is not above the test's folder.");
    }
}
