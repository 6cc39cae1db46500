namespace ScenarioRunner.Capture.Wire;

/// <summary>What can be said of a segment's checksum.</summary>
public enum ChecksumState : byte
{
    /// <summary>It cannot be checked: the capture does not hold the whole segment.</summary>
    NotCovered,

    Good,

    /// <summary>Zero or only the pseudo-header's sum: the card was to fill it in after the capture.</summary>
    Offloaded,

    /// <summary>Wrong: the segment was changed on its way, and its receiver drops it.</summary>
    Bad,
}
