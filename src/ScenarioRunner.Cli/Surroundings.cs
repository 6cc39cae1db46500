namespace ScenarioRunner.Cli;

/// <summary>All that a command knows of the world outside: streams, folder, environment. Nothing else reads the process's globals.</summary>
public sealed record Surroundings
{
    /// <summary>Standard input, opened where a command reads it.</summary>
    public required Func<Stream> Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>An absolute path.</summary>
    public required string WorkingDirectory { get; init; }

    public required Func<string, string?> Environment { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public CancellationToken Interrupted { get; init; }
}
