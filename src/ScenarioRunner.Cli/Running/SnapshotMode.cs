using ScenarioRunner.Snapshots;

namespace ScenarioRunner.Cli.Running;

/// <summary>What <c>runner snapshot</c> may write.</summary>
internal sealed record SnapshotMode(bool Check, bool AcceptNew, bool AcceptChanged, bool Prune)
{
    public static SnapshotMode Of(bool check, bool accept, string? word, bool prune, string? ci)
    {
        if (check && accept)
            throw new UsageException("--check writes nothing and --accept writes", "give one of them");
        bool onBuildServer = !string.IsNullOrEmpty(ci) && ci is not ("0" or "false");
        return new SnapshotMode(
            check || (onBuildServer && !accept && !prune),
            AcceptNew: accept && word is (null or "all" or "new"),
            AcceptChanged: accept && word is (null or "all" or "changed"),
            prune);
    }

    /// <summary>True when the snapshot is settled: it was the same, or has been accepted.</summary>
    public bool Apply(Snapshot snapshot)
    {
        bool accept = snapshot.State switch
        {
            SnapshotState.New => AcceptNew,
            SnapshotState.Changed => AcceptChanged,
            _ => AcceptNew || AcceptChanged,
        };
        if (accept)
            snapshot.Accept();
        else if (!Check)
            snapshot.Receive();
        return accept || snapshot.State == SnapshotState.Same;
    }
}
