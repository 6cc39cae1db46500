using System.Collections.Immutable;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Comparing;

/// <summary>The scenario that captures are held against.</summary>
public sealed class Against
{
    /// <summary>What a search over all runs may cost; where it is reached, the nearest of those that were compared counts.</summary>
    internal const int MostRunsCompared = 1000;

    private readonly ImmutableArray<ImmutableArray<Script>> _runs;

    /// <param name="runs">Every run of the scenario; a conversation follows it when it follows one of them.</param>
    /// <param name="connection">Which connection of a capture is meant: its number, its name, or one of its sockets; empty for all.</param>
    public Against(IEnumerable<RecordedRun> runs, string connection)
    {
        _runs = [.. runs.Select(ScriptReader.Read).Where(scripts => !scripts.IsEmpty)];
        Connection = connection;
    }

    /// <summary>Nothing in it can be compared.</summary>
    public bool IsEmpty => _runs.IsEmpty;

    internal string Connection { get; }

    /// <summary>How many connections the scenario has: the most of any run.</summary>
    internal int Connections => _runs.Max(scripts => scripts.Length);

    /// <summary>Each run's script for the connection that begins as the n-th.</summary>
    internal ImmutableArray<Script> Of(int connection) => [.. _runs.Where(scripts => connection < scripts.Length).Select(scripts => scripts[connection]).Take(MostRunsCompared)];
}
