using System.Collections.Immutable;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Machines.Catalogue;

/// <summary>The requirements that a machine is measured by.</summary>
public sealed class RequirementCatalogue
{
    private readonly Dictionary<string, Requirement> _byId;

    private RequirementCatalogue(string machine)
    {
        All = Read($"{machine}/catalogue.tsv");
        BuiltIn = Reasons($"{machine}/built-in.yaml");
        NotCovered = Reasons($"{machine}/not-covered.yaml");
        _byId = All.ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);
    }

    /// <summary>The requirements on TCP (RFC 9293 and its extensions).</summary>
    public static RequirementCatalogue Tcp { get; } = new("tcp");

    /// <summary>The requirements on TLS (RFC 5246, RFC 8446 and their extensions).</summary>
    public static RequirementCatalogue Tls { get; } = new("tls");

    /// <summary>In the catalogue's order.</summary>
    public ImmutableArray<Requirement> All { get; }

    /// <summary>What no single rule or row carries, by requirement: what does.</summary>
    public ImmutableDictionary<string, string> BuiltIn { get; }

    /// <summary>What the machine does not judge, by requirement: why not.</summary>
    public ImmutableDictionary<string, string> NotCovered { get; }

    /// <summary>The catalogue of the machine of that name; null where it has none.</summary>
    public static RequirementCatalogue? Of(string machine) => machine switch { "tcp" => Tcp, "tls" => Tls, _ => null };

    public Requirement? Find(string id) => _byId.GetValueOrDefault(id);

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
        // Without a reason there is no file.
        if (EmbeddedFiles.BuiltIn.Read(path, out _) is not { } text)
            return ImmutableDictionary<string, string>.Empty;
        ProblemList problems = new();
        YamlNode? map = YamlReader.ReadOnly(new YamlFile(path, text), problems);
        if (map is null || problems.HasErrors)
            throw new InvalidOperationException($"{path}: {problems.ToSorted()[0].Message}");
        return map.Entries.ToImmutableDictionary(entry => entry.Key.Value, entry => entry.Value.Value, StringComparer.Ordinal);
    }

    private static string Text(string path) =>
        EmbeddedFiles.BuiltIn.Read(path, out string problem) ?? throw new InvalidOperationException($"{path}: {problem}");
}
