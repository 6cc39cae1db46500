namespace ScenarioRunner.Snapshots;

/// <summary>A text held against its approved snapshot.</summary>
/// <param name="Verified">The approved text, or null.</param>
/// <param name="Actual">What there is now.</param>
public sealed record Snapshot(SnapshotPaths Paths, string? Verified, string Actual)
{
    public SnapshotState State => Verified is null ? SnapshotState.New
        : SnapshotText.AreSame(Verified, Actual) ? SnapshotState.Same
        : SnapshotState.Changed;

    /// <summary>Looks and writes nothing.</summary>
    public static Snapshot Compare(SnapshotPaths paths, string actual) =>
        new(paths, SnapshotText.Read(paths.Verified), SnapshotText.Canonical(actual));

    /// <summary>Approves the text as it is now.</summary>
    public void Accept()
    {
        if (State != SnapshotState.Same)
            AtomicFile.Write(Paths.Verified, SnapshotText.ToBytes(Actual));
        DiscardReceived();
    }

    /// <summary>Leaves the text beside the approved one for a decision; where both agree, an old one goes.</summary>
    public void Receive()
    {
        if (State == SnapshotState.Same)
            DiscardReceived();
        else
            AtomicFile.Write(Paths.Received, SnapshotText.ToBytes(Actual));
    }

    private void DiscardReceived() => File.Delete(Paths.Received);
}
