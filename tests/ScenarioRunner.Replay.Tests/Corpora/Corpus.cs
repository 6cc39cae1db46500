using NUnit.Framework;
using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Replay.Judging;

namespace ScenarioRunner.Replay.Tests.Corpora;

/// <summary>Recorded traffic beside the repository, where it is there.</summary>
internal static class Corpus
{
    private const string Absent = "none";

    /// <summary>The names of the captures; one that is none where they are absent.</summary>
    public static IEnumerable<string> Names => Folder is { } folder && Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.pcap").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)
        : [Absent];

    private static string Folder
    {
        get
        {
            string? folder = AppContext.BaseDirectory;
            while (folder is not null && !File.Exists(Path.Combine(folder, "ScenarioRunner.sln")))
                folder = Path.GetDirectoryName(folder);
            return Path.GetFullPath(Path.Combine(folder ?? ".", "..", "shared", "corpora", "captures"));
        }
    }

    /// <summary>A file of the captures; the test is ignored where they are absent.</summary>
    public static string PathOf(string file)
    {
        if (!Directory.Exists(Folder))
            Assert.Ignore("The recorded traffic is not there (../shared/corpora/captures).");
        return Path.Combine(Folder, file);
    }

    /// <summary>The verdicts on the connections of a capture, in the order of their first frames.</summary>
    public static List<JudgedConnection> Judge(string file, bool withKeys, Action<Connection, TlsUnit>? watch = null)
    {
        List<JudgedConnection> judged = [];
        using FileStream stream = File.OpenRead(PathOf(file));
        CaptureJudge.Run(CaptureReader.Open(stream), judged.Add, withKeys ? KeysOf(file) : null, watch);
        judged.Sort((a, b) => a.Connection.Index.CompareTo(b.Connection.Index));
        return judged;
    }

    public static bool HasKeys(string file) => File.Exists(Path.Combine(Folder, Path.ChangeExtension(file, ".keys")));

    /// <summary>The key log beside a capture; null where there is none.</summary>
    public static KeyLog? KeysOf(string file)
    {
        string path = PathOf(Path.ChangeExtension(file, ".keys"));
        if (!File.Exists(path))
            return null;
        KeyLog log = new();
        log.Read(File.ReadAllBytes(path));
        return log;
    }
}
