namespace ScenarioRunner.Snapshots;

/// <summary>How a text stands to its approved snapshot.</summary>
public enum SnapshotState
{
    Same,

    /// <summary>Nothing is approved yet.</summary>
    New,

    Changed,
}
