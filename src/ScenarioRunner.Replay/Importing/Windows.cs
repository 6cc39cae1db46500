namespace ScenarioRunner.Replay.Importing;

/// <summary>Which windows a scenario says.</summary>
internal enum Windows
{
    /// <summary>Closed ones, and those that open them again.</summary>
    Closed,

    /// <summary>Those of SYNs and of segments with something unusual as well.</summary>
    Unusual,

    All,
}
