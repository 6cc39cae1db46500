namespace ScenarioRunner.Language.Text;

/// <summary>The bounds of the language. Each has its own diagnostic and a line in the language reference.</summary>
public static class HsLimits
{
    /// <summary>Bytes, or UTF-16 units, of a file.</summary>
    public const int FileLength = 16 * 1024 * 1024;

    /// <summary>UTF-16 units of a line.</summary>
    public const int LineLength = 64 * 1024;

    /// <summary>Blocks inside blocks.</summary>
    public const int BlockDepth = 64;

    /// <summary>Lists inside lists.</summary>
    public const int ListDepth = 16;

    /// <summary>Rounds of one loop.</summary>
    public const int LoopRounds = 100_000;

    /// <summary>Steps (and loop rounds) of one run.</summary>
    public const int RunSteps = 1_000_000;

    /// <summary>Combinations of the values of all <c>each</c> lines of a scenario.</summary>
    public const int Instances = 10_000;

    /// <summary>Lines bound for all instances of a scenario together.</summary>
    public const int InstanceLines = 500_000;

    /// <summary>Findings reported for one file.</summary>
    public const int Findings = 1_000;

    /// <summary>The longest duration, in microseconds: 10 years.</summary>
    public const long Microseconds = 10L * 365 * 24 * 3600 * 1_000_000;

    /// <summary>The highest connection number, as in <c>client/2</c>.</summary>
    public const int Connections = 65_535;
}
