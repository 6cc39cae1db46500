using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Expressions;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Loading;

/// <summary>Compiles the texts of YAML nodes and reports what is wrong with them at their places.</summary>
internal sealed class Compilation(Vocabulary vocabulary, ProblemList problems, LoadMode mode)
{
    public Vocabulary Vocabulary { get; } = vocabulary;

    public ProblemList Problems { get; } = problems;

    public Evaluate? Condition(YamlNode? node, Scope scope) => node is null ? null : Value(node, ValueType.Bool, scope);

    public Evaluate Value(YamlNode node, ValueType type, Scope scope) => Compiler.Compile(Bind(node, type, scope));

    public Bound Bind(YamlNode node, ValueType type, Scope scope)
    {
        Complaints complaints = new();
        Bound bound = Expression.Bind(node.Value, type, Vocabulary, scope, complaints);
        Problems.Errors(node, complaints);
        return bound;
    }

    public Perform? Statements(ImmutableArray<YamlNode> nodes, Scope scope)
    {
        if (nodes.IsEmpty)
            return null;
        List<Perform> statements = [];
        foreach (YamlNode node in nodes)
        {
            Complaints complaints = new();
            statements.Add(Expressions.Statements.Read(node.Value, Vocabulary, scope, complaints));
            Problems.Errors(node, complaints);
        }
        return Expressions.Statements.Sequence(statements);
    }

    /// <summary>A text with holes; without one, <paramref name="otherwise"/> is shown.</summary>
    public Describe Text(YamlNode? node, Scope scope, string otherwise = "")
    {
        if (node is null)
            return _ => otherwise;
        if (mode == LoadMode.Trusted)
            return new LaterText(node.Value, Vocabulary, scope).Describe;
        Complaints complaints = new();
        Describe text = Template.Read(node.Value, Vocabulary, scope, complaints);
        Problems.Errors(node, complaints);
        return text;
    }

    /// <summary>The index of the name; -1 when it is unknown, which is reported.</summary>
    public int Use(NameTable table, YamlNode node) => Use(table, node, node.Value);

    public int Use(NameTable table, YamlNode node, string name)
    {
        int index = table.Use(name);
        if (index < 0)
            Problems.Error(node, $"unknown {table.Sort} '{Printable.Escape(name)}'{Nearest.Hint(name, table.Names)}");
        return index;
    }

    /// <summary>A text that is compiled when it is first shown: most never are.</summary>
    private sealed class LaterText(string text, Vocabulary vocabulary, Scope scope)
    {
        private Describe? _compiled;

        public string Describe(Execution.Frame frame) =>
            (_compiled ??= Template.Read(text, vocabulary, scope, new Complaints()))(frame);
    }
}
