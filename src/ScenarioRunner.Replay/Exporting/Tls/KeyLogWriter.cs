using System.Collections.Immutable;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Lines of a key log, those of each connection apart.</summary>
internal sealed class KeyLogWriter
{
    private readonly List<(int Connection, string Line)> _lines = [];
    private readonly HashSet<int> _silent = [];

    public ImmutableArray<string> Lines => [.. _lines.Where(line => !_silent.Contains(line.Connection)).Select(line => line.Line)];

    public void Add(int connection, string label, byte[] clientRandom, byte[] secret) =>
        _lines.Add((connection, $"{label} {Convert.ToHexStringLower(clientRandom)} {Convert.ToHexStringLower(secret)}"));

    /// <summary>The connection has records that nobody is to look into: its keys stay secret.</summary>
    public void Withhold(int connection) => _silent.Add(connection);
}
