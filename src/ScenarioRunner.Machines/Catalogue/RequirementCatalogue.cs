using System.Collections.Immutable;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Machines.Catalogue;

/// <summary>The requirements that a machine is measured by, in the catalogue's order.</summary>
public static class RequirementCatalogue
{
    /// <summary>The requirements on TCP (RFC 9293 and its extensions).</summary>
    public static ImmutableArray<Requirement> Tcp { get; } = Read("tcp/catalogue.tsv");

    /// <summary>What no single rule or row carries, by requirement: what does.</summary>
    public static ImmutableDictionary<string, string> TcpBuiltIn { get; } = Reasons("tcp/built-in.yaml");

    /// <summary>What the machine does not judge, by requirement: why not.</summary>
    public static ImmutableDictionary<string, string> TcpNotCovered { get; } = Reasons("tcp/not-covered.yaml");

    private static ImmutableArray<Requirement> Read(string path)
    {
        string[] lines = Text(path).TrimEnd('\n').Split('\n');
        // The first line names the columns.
        return [.. lines.Skip(1).Select(line => Of(line.TrimEnd('\r').Split('\t')))];
    }

    private static Requirement Of(string[] cells) => new(
        cells[0],
        cells[1],
        cells[2] switch
        {
            "MUST" => RequirementLevel.Must,
            "SHOULD" => RequirementLevel.Should,
            "PROSE" => RequirementLevel.Prose,
            "POLICY" => RequirementLevel.Policy,
            "NOTE" => RequirementLevel.Note,
            _ => throw new InvalidOperationException($"{cells[0]}: no level is called {cells[2]}"),
        },
        cells[3],
        cells[4],
        cells[5]);

    private static ImmutableDictionary<string, string> Reasons(string path)
    {
        ProblemList problems = new();
        YamlNode? map = YamlReader.ReadOnly(new YamlFile(path, Text(path)), problems);
        if (map is null || problems.HasErrors)
            throw new InvalidOperationException($"{path}: {problems.ToSorted()[0].Message}");
        return map.Entries.ToImmutableDictionary(entry => entry.Key.Value, entry => entry.Value.Value, StringComparer.Ordinal);
    }

    private static string Text(string path) =>
        EmbeddedFiles.BuiltIn.Read(path, out string problem) ?? throw new InvalidOperationException($"{path}: {problem}");
}
