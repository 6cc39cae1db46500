namespace ScenarioRunner.Cli;

/// <summary>What the process tells its caller; see the command-line contract.</summary>
public static class ExitCode
{
    public const int Good = 0;
    public const int Findings = 1;
    public const int Usage = 2;
    public const int Internal = 70;
    public const int Interrupted = 130;
}
