namespace ScenarioRunner.Snapshots;

/// <summary>Where a snapshot lives, as Verify names its files: <c>NAME.verified.txt</c> is approved, <c>NAME.received.txt</c> waits for a decision.</summary>
public sealed record SnapshotPaths(string Verified, string Received)
{
    public const string VerifiedSuffix = ".verified.txt";

    public const string ReceivedSuffix = ".received.txt";

    /// <summary>The snapshot of a source file: beside it, under its name without the extension.</summary>
    public static SnapshotPaths Beside(string sourceFile) =>
        Named(Path.GetDirectoryName(sourceFile) ?? "", Path.GetFileNameWithoutExtension(sourceFile));

    /// <summary>The snapshot of a capture: beside it, under its whole name, so that it is not that of a scenario.</summary>
    public static SnapshotPaths BesideCapture(string captureFile) =>
        Named(Path.GetDirectoryName(captureFile) ?? "", Path.GetFileName(captureFile));

    public static SnapshotPaths Named(string folder, string name) =>
        new(Path.Combine(folder, name + VerifiedSuffix), Path.Combine(folder, name + ReceivedSuffix));
}
