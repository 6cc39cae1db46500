using NUnit.Framework;
using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Capture.Tests.Tls;

/// <summary>Recorded traffic beside the repository, where it is there.</summary>
internal static class Corpus
{
    /// <summary>The folder of the captures; the test is ignored where it is absent.</summary>
    public static string Captures()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ScenarioRunner.sln")))
            folder = Path.GetDirectoryName(folder);
        string captures = Path.GetFullPath(Path.Combine(folder ?? ".", "..", "shared", "corpora", "captures"));
        if (!Directory.Exists(captures))
            Assert.Ignore("The recorded traffic is not there (../shared/corpora/captures).");
        return captures;
    }

    /// <summary>The conversations of a capture, with the key log beside it or without.</summary>
    public static SortedDictionary<long, CapturedConversation> Read(string capture, bool withKeys) =>
        TlsCapture.Read(capture, withKeys ? Keys(capture) : null);

    /// <summary>The key log of a capture, or null.</summary>
    public static KeyLog? Keys(string capture)
    {
        string path = Path.ChangeExtension(capture, ".keys");
        if (!File.Exists(path))
            return null;
        KeyLog log = new();
        log.Read(File.ReadAllBytes(path));
        return log;
    }
}
