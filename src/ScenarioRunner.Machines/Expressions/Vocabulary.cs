using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>One sort of declared names: their order, and which of them are used.</summary>
internal sealed class NameTable(string sort)
{
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<bool> _used = [];

    /// <summary>For messages: "state", "timer" ...</summary>
    public string Sort { get; } = sort;

    public int Count => _index.Count;

    public IReadOnlyCollection<string> Names => _index.Keys;

    public bool Add(string name)
    {
        if (!_index.TryAdd(name, _index.Count))
            return false;
        _used.Add(false);
        return true;
    }

    /// <summary>The name's index, which then counts as used; -1 when it is not declared.</summary>
    public int Use(string name)
    {
        int index = Find(name);
        if (index >= 0)
            _used[index] = true;
        return index;
    }

    public int Find(string name) => _index.TryGetValue(name, out int index) ? index : -1;

    public bool IsUsed(int index) => _used[index];
}

/// <summary>All names that a machine's expressions may use.</summary>
internal sealed class Vocabulary(FunctionLibrary functions)
{
    public FunctionLibrary Functions { get; } = functions;

    /// <summary>The word before a field's name, for example <c>seg</c>.</summary>
    public string Message { get; set; } = "message";

    public NameTable FieldNames { get; } = new("field");

    public List<Field> Fields { get; } = [];

    /// <summary>Messages that the machine declares by name; each is a kind as well.</summary>
    public NameTable Messages { get; } = new("message");

    public NameTable VariableNames { get; } = new("variable");

    public List<Variable> Variables { get; } = [];

    /// <summary>By variable: some statement sets it.</summary>
    public HashSet<int> VariablesSet { get; } = [];

    public NameTable States { get; } = new("state");

    public NameTable GroupNames { get; } = new("group");

    public NameTable Views { get; } = new("view");

    /// <summary>By group: bit i is state i.</summary>
    public List<ulong> Groups { get; } = [];

    public NameTable KindNames { get; } = new("kind");

    /// <summary>Those that are compiled so far: a kind may name the kinds above it.</summary>
    public List<BoundKind> Kinds { get; } = [];

    public NameTable Calls { get; } = new("call");

    public NameTable Timers { get; } = new("timer");

    public NameTable Answers { get; } = new("answer");

    public NameTable Rules { get; } = new("rule");

    public NameTable Profiles { get; } = new("profile");
}
