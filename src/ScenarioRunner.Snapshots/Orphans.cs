namespace ScenarioRunner.Snapshots;

/// <summary>Snapshot files whose scenario or capture is gone.</summary>
public static class Orphans
{
    /// <summary>
    /// In one folder: approved transcripts without their <c>.hs</c> file or capture, texts still waiting for a decision that no
    /// longer have one, and leftovers of killed writes; sorted. Snapshots that are no transcripts belong to somebody else and stay.
    /// </summary>
    public static IReadOnlyList<string> In(string folder)
    {
        var found = new List<string>();
        foreach (string path in Directory.EnumerateFiles(folder, "*" + SnapshotPaths.VerifiedSuffix))
            if (!HasSource(path, SnapshotPaths.VerifiedSuffix) && IsTranscript(path))
                found.Add(path);
        foreach (string path in Directory.EnumerateFiles(folder, "*" + SnapshotPaths.ReceivedSuffix))
            if (!HasSource(path, SnapshotPaths.ReceivedSuffix) && IsTranscript(path))
                found.Add(path);
        found.AddRange(Directory.EnumerateFiles(folder, AtomicFile.LeftoverPattern, new EnumerationOptions { AttributesToSkip = 0 }));
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    // The snapshot of a capture has the capture's whole name.
    private static bool HasSource(string snapshot, string suffix) => File.Exists(snapshot[..^suffix.Length] + ".hs") || File.Exists(snapshot[..^suffix.Length]);

    private static bool IsTranscript(string path)
    {
        string text = (SnapshotText.Read(path) ?? "").TrimEnd('\n');
        int lastLine = text.LastIndexOf('\n') + 1;
        return text.AsSpan(lastLine).StartsWith("verdict: ");
    }
}
