namespace ScenarioRunner.Cli;

/// <summary>The command line, the environment or an input is not usable; the message says what is wrong, the help what to do instead.</summary>
public sealed class UsageException(string message, string help = "") : Exception(message)
{
    public string Help { get; } = help;
}
