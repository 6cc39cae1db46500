namespace ScenarioRunner.Capture.Files;

/// <summary>Bounds on what a capture may cost.</summary>
public sealed record CaptureOptions
{
    public static CaptureOptions Default { get; } = new();

    /// <summary>How many bytes a compressed capture may unpack to before reading stops.</summary>
    public long UnpackLimit { get; init; } = 8L << 30;

    /// <summary>How many problems are kept; the ones behind are only counted.</summary>
    public int ProblemLimit { get; init; } = 1000;

    /// <summary>How many bytes of secrets blocks are kept.</summary>
    public int SecretsLimit { get; init; } = 16 << 20;
}
