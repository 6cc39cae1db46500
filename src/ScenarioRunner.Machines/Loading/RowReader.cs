using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Expressions;

namespace ScenarioRunner.Machines.Loading;

/// <summary>Reads the rows of the transition table.</summary>
internal sealed class RowReader(Compilation compilation)
{
    public const int MaximumRows = 4096;

    internal static readonly string[] Keys = ["from", "on", "when", "do", "to", "then", "may", "view", "requirement", "ref", "because"];

    private readonly ProblemList _problems = compilation.Problems;

    public ImmutableArray<Row>.Builder Rows { get; } = ImmutableArray.CreateBuilder<Row>();

    /// <summary>The node of each row, for the checks that follow.</summary>
    public List<YamlNode> Nodes { get; } = [];

    /// <param name="view">The view that all of them belong to, or empty.</param>
    public void Read(List<YamlNode> items, string view)
    {
        foreach (YamlNode item in items)
        {
            if (Rows.Count == MaximumRows)
            {
                _problems.Error(item, $"more than {MaximumRows} rows");
                return;
            }
            Rows.Add(Row(item, view));
            Nodes.Add(item);
        }
    }

    private Row Row(YamlNode item, string view)
    {
        YamlMap map = new(item, _problems, "a row", Keys);
        ImmutableArray<YamlNode> from = map.Texts("from");
        if (map.Find("from") is null)
            _problems.Error(item, "a row needs 'from'");
        ImmutableArray<Trigger> on = Selection.Triggers(map, compilation, "a row");
        Direction direction = Selection.DirectionOf(on);
        Scope scope = new(direction);
        YamlNode? when = map.Text("when"), to = map.Text("to");
        ImmutableArray<YamlNode> effects = map.Texts("do");
        return new Row(
            Rows.Count,
            on,
            Selection.States(from, compilation),
            compilation.Condition(when, scope),
            compilation.Statements(effects, scope with { SetsFields = direction == Direction.Send }),
            to is null ? -1 : compilation.Use(compilation.Vocabulary.States, to),
            Continues(map),
            map.Flag("may"),
            Values(map.Texts("requirement")),
            map.Required("ref", "a row"),
            map.Required("because", "a row"),
            new RowText(Joined(from), Joined(map.Texts("on")), when?.Value ?? "", Values(effects), to?.Value ?? "", item.File.Path, item.Line) { View = View(map, view) });
    }

    private string View(YamlMap map, string view) =>
        map.Text("view") is { } node && compilation.Use(compilation.Vocabulary.Views, node) >= 0 ? node.Value : view;

    private bool Continues(YamlMap map)
    {
        if (map.Text("then") is not { } then)
            return false;
        if (then.Value != "continue")
            _problems.Error(then, "'then' must be 'continue'");
        return true;
    }

    private static ImmutableArray<string> Values(ImmutableArray<YamlNode> nodes)
    {
        if (nodes.IsEmpty)
            return [];
        string[] values = new string[nodes.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = nodes[i].Value;
        return [.. values];
    }

    private static string Joined(ImmutableArray<YamlNode> nodes) =>
        nodes.Length == 1 ? nodes[0].Value : string.Join(", ", Values(nodes));
}
