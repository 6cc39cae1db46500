using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Expressions;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Loading;

/// <summary>Reads the names a machine declares: fields, variables, states, groups, calls, timers.</summary>
internal sealed class Declarations(YamlMap machine, Compilation compilation)
{
    public const int MaximumStates = 64;
    public const int MaximumFields = 64;
    public const int MaximumVariables = 256;
    public const int MaximumNames = 256;

    /// <summary>What rows are about (kinds, calls, timers) and answers are kept as bits.</summary>
    public const int MaximumSubjects = 64;

    /// <summary>The field that says which message it is; no expression can name it.</summary>
    public const string MessageField = "(message)";

    internal static readonly string[] VariableKeys = ["type", "public", "initial", "meaning"];

    private readonly Vocabulary _vocabulary = compilation.Vocabulary;
    private readonly ProblemList _problems = compilation.Problems;

    public void Fields()
    {
        if (machine.Find("messages") is not null && _vocabulary.FieldNames.Add(MessageField))
            _vocabulary.Fields.Add(new Field(MessageField, ValueType.Int, ""));
        foreach ((YamlNode key, YamlNode value) in machine.Named("fields"))
        {
            YamlMap field = new(value, _problems, "a field", ["type", "meaning"]);
            if (!Add(_vocabulary.FieldNames, key, MaximumFields))
                continue;
            ImmutableArray<string> words = field.Find("type") is { Kind: YamlKind.List } list ? Words(list) : [];
            bool isList = field.Find("type") is { Kind: YamlKind.Text, Value: "list" };
            ValueType type = words.IsEmpty && !isList ? Type(field, "a field") : ValueType.Int;
            _vocabulary.Fields.Add(new Field(key.Value, type, field.TextOr("meaning", "")) { Values = words, IsList = isList });
        }
    }

    public void Variables()
    {
        foreach ((YamlNode key, YamlNode value) in machine.Named("variables"))
        {
            YamlMap variable = new(value, _problems, "a variable", VariableKeys);
            if (!Add(_vocabulary.VariableNames, key, MaximumVariables))
                continue;
            if (!IsWord(key.Value) || key.Value is "state" or "now" or "arg" or "profile" or "true" or "false" or "if" or "in" or "due.a" or "due.b" || key.Value.StartsWith("peer.", StringComparison.Ordinal))
                _problems.Error(key, $"a variable cannot be called '{Printable.Escape(key.Value)}': letters, digits, '_' and '.', and no word of the language");
            ValueType type = Type(variable, "a variable");
            _vocabulary.Variables.Add(new Variable(key.Value, type, variable.Flag("public"), Initial(variable, type), variable.TextOr("meaning", "")));
        }
    }

    public ImmutableArray<State> States()
    {
        ImmutableArray<State>.Builder states = ImmutableArray.CreateBuilder<State>();
        foreach ((YamlNode key, YamlNode value) in machine.Named("states"))
        {
            YamlMap state = new(value, _problems, "a state", ["final", "meaning", "ref"]);
            if (key.Value == "any")
                _problems.Error(key, "a state cannot be called 'any'");
            if (Add(_vocabulary.States, key, MaximumStates))
                states.Add(new State(key.Value, state.Flag("final"), state.TextOr("meaning", ""), state.TextOr("ref", "")));
        }
        if (states.Count == 0)
            _problems.Error(machine.Node, "a machine needs 'states'");
        return states.ToImmutable();
    }

    public void Groups()
    {
        foreach ((YamlNode key, YamlNode value) in machine.Named("groups"))
        {
            if (value.Kind != YamlKind.List)
                _problems.Error(value, "a group must be a list of states");
            if (_vocabulary.States.Find(key.Value) >= 0 || key.Value == "any")
                _problems.Error(key, $"'{Printable.Escape(key.Value)}' names a state already");
            ulong states = Selection.States([.. value.Items], compilation);
            if (Add(_vocabulary.GroupNames, key, MaximumNames))
                _vocabulary.Groups.Add(states);
        }
    }

    public ImmutableArray<View> Views()
    {
        ImmutableArray<View>.Builder views = ImmutableArray.CreateBuilder<View>();
        foreach ((YamlNode key, YamlNode value) in machine.Named("views"))
        {
            if (value.Kind != YamlKind.List)
                _problems.Error(value, "a view must be a list of states");
            ulong states = Selection.States([.. value.Items], compilation);
            if (Add(_vocabulary.Views, key, MaximumNames))
                views.Add(new View(key.Value, states));
        }
        return views.ToImmutable();
    }

    public void Calls()
    {
        foreach (YamlNode call in machine.Texts("calls"))
            Add(_vocabulary.Calls, call, MaximumSubjects);
    }

    public void Profiles()
    {
        foreach (YamlNode profile in machine.Texts("profiles"))
            Add(_vocabulary.Profiles, profile, MaximumNames);
        if (_vocabulary.Profiles.Count == 0)
            _vocabulary.Profiles.Add("default");
    }

    public ImmutableArray<TimerInfo> Timers()
    {
        ImmutableArray<TimerInfo>.Builder timers = ImmutableArray.CreateBuilder<TimerInfo>();
        foreach ((YamlNode key, YamlNode value) in machine.Named("timers"))
        {
            if (value.Kind != YamlKind.Text)
                _problems.Error(value, "write a timer as 'name: what it is for'");
            if (Add(_vocabulary.Timers, key, MaximumSubjects))
                timers.Add(new TimerInfo(key.Value, value.Value));
        }
        return timers.ToImmutable();
    }

    /// <summary>The variable under <c>count</c>; -1 without one.</summary>
    public int Base(string key, ValueType type)
    {
        if (machine.Find("count") is not { } node)
            return -1;
        YamlMap count = new(node, _problems, "'count'", ["own", "theirs"]);
        if (count.Text(key) is not { } name)
            return -1;
        int variable = compilation.Use(_vocabulary.VariableNames, name);
        if (variable >= 0 && _vocabulary.Variables[variable].Type != type)
            _problems.Error(name, $"'{Printable.Escape(name.Value)}' must be {Typing.Shown(type)}");
        return variable;
    }

    public bool Add(NameTable table, YamlNode key, int most)
    {
        if (key.Kind != YamlKind.Text || key.Value.Length is 0 or > 100 || HasBlank(key.Value))
            _problems.Error(key, $"the name of a {table.Sort} must be one word of at most 100 characters");
        else if (table.Count >= most)
            _problems.Error(key, $"more than {most} {table.Sort}s");
        else if (table.Add(key.Value))
            return true;
        else
            _problems.Error(key, $"{table.Sort} '{Printable.Escape(key.Value)}' is here twice");
        return false;
    }

    public static bool IsWord(string name)
    {
        foreach (char c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '.'))
                return false;
        return name.Length > 0 && !char.IsAsciiDigit(name[0]);
    }

    private static bool HasBlank(string name)
    {
        foreach (char c in name)
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c == '"')
                return true;
        return false;
    }

    /// <summary>The words of an enumeration.</summary>
    private ImmutableArray<string> Words(YamlNode list)
    {
        ImmutableArray<string>.Builder words = ImmutableArray.CreateBuilder<string>();
        if (list.Items.Count is 0 or > MaximumNames)
            _problems.Error(list, $"an enumeration has 1 to {MaximumNames} values");
        foreach (YamlNode item in list.Items.Take(MaximumNames))
        {
            if (item.Kind != YamlKind.Text || !MessageNames.IsWritable(item.Value) || !char.IsAsciiLetter(item.Value[0]))
                _problems.Error(item, "a value of an enumeration is one word of letters, digits, '_', '-' and '.', and begins with a letter");
            else if (words.Contains(item.Value, StringComparer.OrdinalIgnoreCase))
                _problems.Error(item, $"value '{Printable.Escape(item.Value)}' is here twice");
            else
                words.Add(item.Value);
        }
        return words.Count == 0 ? ["none"] : words.ToImmutable();
    }

    private ValueType Type(YamlMap map, string what)
    {
        if (map.Text("type") is not { } type)
        {
            map.Required("type", what);
            return ValueType.Int;
        }
        switch (type.Value)
        {
            case "bool": return ValueType.Bool;
            case "int": return ValueType.Int;
            case "own": return ValueType.Own;
            case "theirs": return ValueType.Theirs;
        }
        _problems.Error(type, $"unknown type '{Printable.Escape(type.Value)}': write bool, int, own or theirs{Nearest.Hint(type.Value, ["bool", "int", "own", "theirs"])}");
        return ValueType.Int;
    }

    private long Initial(YamlMap variable, ValueType type)
    {
        if (variable.Text("initial") is not { } text)
            return 0;
        string word = text.Value;
        if (type == ValueType.Bool && word is ("true" or "false"))
            return word == "true" ? 1 : 0;
        bool minus = word.StartsWith('-') && type == ValueType.Int;
        if (type != ValueType.Bool && Lexer.TryNumber(minus ? word.AsSpan(1) : word, out long value) && (type == ValueType.Int || value <= Arithmetic.Mask))
            return minus ? -value : value;
        _problems.Error(text, $"'initial' must be {(type == ValueType.Bool ? "true or false" : type == ValueType.Int ? "a number" : "a number from 0 to 4294967295")}");
        return 0;
    }
}
