namespace ScenarioRunner.Cli.Settings;

public enum ReportFormat
{
    Text,
    Compact,
    Json,
}

public enum ColorChoice
{
    Auto,
    Always,
    Never,
}

/// <summary>The least weight that makes the exit code 1.</summary>
public enum FailOn
{
    Error,
    Warning,
    Never,
}

/// <summary>What is in force for one invocation: flag before <c>RUNNER_*</c> environment before default.</summary>
internal sealed record RunSettings
{
    public ReportFormat Format { get; init; }

    public bool Colours { get; init; }

    public FailOn FailOn { get; init; }

    public int Jobs { get; init; } = 1;

    public int MaxRuns { get; init; } = 1000;

    public bool Strict { get; init; }

    public bool Quiet { get; init; }

    public bool Verbose { get; init; }

    public bool AllowEmpty { get; init; }
}
