using System.Collections.Immutable;
using System.Globalization;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Expressions;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Loading;

/// <summary>Reads a machine in the order in which its names depend on each other.</summary>
internal sealed class MachineReader
{
    private const int MaximumFiles = 64;
    private const int MaximumMissing = 16;

    internal static readonly string[] Keys =
    [
        "machine", "title", "reference", "profiles", "message", "count", "unexpected", "left-open", "aliases", "missing", "missing-depth", "missing-alone", "missing-calls", "unseen-calls", "told", "include", "checks", "rules", "fields", "variables",
        "states", "initial", "groups", "views", "messages", "settings", "kinds", "calls", "timers", "answers", "implies", "fill", "rows",
    ];

    private readonly FileSet _files;
    private readonly ProblemList _problems;
    private readonly Compilation _compilation;
    private readonly Vocabulary _vocabulary;
    private readonly YamlMap _map;
    private readonly Declarations _names;
    private readonly MessageDeclarations _messages;
    private readonly RowReader _rows;
    private readonly RuleReader _rules;
    private readonly Dictionary<string, YamlNode> _inline = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlNode> _ruleFiles = new(StringComparer.Ordinal);
    private readonly List<YamlNode?> _included = [];
    private readonly ImmutableArray<Filling>.Builder _fillings = ImmutableArray.CreateBuilder<Filling>();

    public MachineReader(YamlNode main, FileSet files, FunctionLibrary functions, ProblemList problems, LoadMode mode)
    {
        (_files, _problems) = (files, problems);
        _vocabulary = new Vocabulary(functions);
        _compilation = new Compilation(_vocabulary, problems, mode);
        _map = new YamlMap(main, problems, "a machine", Keys);
        _names = new Declarations(_map, _compilation);
        _messages = new MessageDeclarations(_map, _compilation, _names);
        _rows = new RowReader(_compilation);
        _rules = new RuleReader(_compilation, _map.TextOr("machine", ""));
    }

    public Vocabulary Vocabulary => _vocabulary;

    /// <summary>The nodes of rows and rules, for the checks of the whole machine.</summary>
    public RowReader Rows => _rows;

    public RuleReader Rules => _rules;

    public YamlMap Map => _map;

    public Machine Read()
    {
        ReadFiles();
        _vocabulary.Message = _map.TextOr("message", "message");
        _names.Profiles();
        _names.Fields();
        _names.Variables();
        ImmutableArray<State> states = _names.States();
        _names.Groups();
        ImmutableArray<View> views = _names.Views();
        _names.Calls();
        ImmutableArray<TimerInfo> timers = _names.Timers();
        MessageNames named = new(_map, _compilation, _names);
        ImmutableArray<MessageForm> messages = named.Read();
        ImmutableArray<Kind> kinds = _messages.Kinds();
        _messages.AnswerNames();
        DeclareRules();
        ImmutableArray<Answer> answers = _messages.Answers();
        ReadRows();
        _rules.ReadChecks();
        return new Machine
        {
            Name = _map.Required("machine", "a machine"),
            Title = _map.TextOr("title", ""),
            Reference = _map.TextOr("reference", ""),
            Profiles = [.. _vocabulary.Profiles.Names],
            Fields = [.. _vocabulary.Fields],
            Variables = [.. _vocabulary.Variables],
            States = states,
            Views = views,
            InitialState = Named("initial", _vocabulary.States),
            Kinds = kinds,
            Calls = [.. _vocabulary.Calls.Names],
            Timers = timers,
            Answers = answers,
            OwnBase = _names.Base("own", ValueType.Own),
            TheirBase = _names.Base("theirs", ValueType.Theirs),
            Fillings = _fillings.ToImmutable(),
            Implied = _messages.Implied(),
            Rows = _rows.Rows.ToImmutable(),
            Checks = _rules.Checks.ToImmutable(),
            Rules = _rules.Rules.ToImmutable(),
            RuleTexts = _rules.Texts.ToImmutable(),
            Messages = messages,
            MessageField = _vocabulary.FieldNames.Find(Declarations.MessageField),
            Told = Told(),
            Settings = new SettingDeclarations(_map, _compilation).Read(),
            Missing = Missing("missing"),
            MissingDepth = MissingDepth(),
            MissingAlone = Missing("missing-alone"),
            MissingCalls = CallsNamed("missing-calls"),
            UnseenCalls = CallsNamed("unseen-calls"),
            LeftOpenRule = _map.Text("left-open") is null ? -1 : Named("left-open", _vocabulary.Rules),
            UnexpectedRule = Named("unexpected", _vocabulary.Rules),
        };
    }

    private int MissingDepth()
    {
        if (_map.Text("missing-depth") is not { } text)
            return 3;
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int depth) && depth is >= 1 and <= 12)
            return depth;
        _problems.Error(text, "'missing-depth' is a number from 1 to 12");
        return 3;
    }

    private ImmutableArray<(int Variable, Describe Text)> Told()
    {
        List<(int, Describe)> told = [];
        foreach ((YamlNode key, YamlNode value) in _map.Named("told"))
            if (_compilation.Use(_vocabulary.VariableNames, key) is >= 0 and int variable)
                told.Add((variable, _compilation.Text(value, new Scope(Direction.None))));
        return [.. told];
    }

    private int Named(string key, NameTable table)
    {
        if (_map.Text(key) is { } name)
            return _compilation.Use(table, name);
        _map.Required(key, "a machine");
        return -1;
    }

    private ImmutableArray<string> Missing(string key)
    {
        ImmutableArray<string>.Builder messages = ImmutableArray.CreateBuilder<string>();
        foreach (YamlNode node in _map.Texts(key))
        {
            if (messages.Count == MaximumMissing)
                _problems.Error(node, $"more than {MaximumMissing} messages that may be missing");
            if (_vocabulary.Messages.Count > 0 && !_map.Texts("aliases").Any(alias => alias.Value == node.Value))
                _compilation.Use(_vocabulary.Messages, node);
            messages.Add(node.Value);
            _vocabulary.KindNames.Use(node.Value); // a kind may be there for its name's sake
        }
        return messages.ToImmutable();
    }

    private ImmutableArray<int> CallsNamed(string key)
    {
        ImmutableArray<int>.Builder calls = ImmutableArray.CreateBuilder<int>();
        foreach (YamlNode node in _map.Texts(key))
            if (calls.Count < MaximumMissing && _compilation.Use(_vocabulary.Calls, node) is >= 0 and int call)
                calls.Add(call);
        return calls.ToImmutable();
    }

    /// <summary>Reads the files named under <c>checks</c> and <c>include</c>.</summary>
    private void ReadFiles()
    {
        foreach (YamlNode node in _map.Items("rules"))
            if (!_inline.TryAdd(NameOf(node), node))
                _problems.Error(node, $"rule '{Printable.Escape(NameOf(node))}' is here twice");
        List<NamedFile> named = [];
        foreach (YamlNode name in _map.Texts("checks"))
            if (!_inline.ContainsKey(name.Value) && named.Count < RuleReader.MaximumRules)
                named.Add(new NamedFile($"rules/{name.Value}.yaml", name, IsRule: true));
        ImmutableArray<YamlNode> includes = _map.Texts("include");
        if (includes.Length > MaximumFiles)
            _problems.Error(includes[0], $"more than {MaximumFiles} included files");
        foreach (YamlNode path in includes[..Math.Min(includes.Length, MaximumFiles)])
            named.Add(new NamedFile(path.Value, path, IsRule: false));
        YamlNode?[] nodes = _files.ReadAll(named);
        for (int i = 0; i < nodes.Length; i++)
        {
            if (!named[i].IsRule)
                _included.Add(nodes[i]);
            else if (nodes[i] is { } rule)
                _ruleFiles.TryAdd(named[i].By.Value, rule);
        }
    }

    /// <summary>The rules under <c>checks</c> (inside this file or in one of their own), then those that are only inside this file.</summary>
    private void DeclareRules()
    {
        HashSet<string> declared = new(StringComparer.Ordinal);
        foreach (YamlNode name in _map.Texts("checks"))
        {
            if (!declared.Add(name.Value))
                _problems.Error(name, $"rule '{Printable.Escape(name.Value)}' is here twice");
            else if (_inline.TryGetValue(name.Value, out YamlNode? inline))
                _rules.Declare(inline, "");
            else if (_ruleFiles.TryGetValue(name.Value, out YamlNode? file))
                _rules.Declare(file, name.Value);
        }
        foreach (YamlNode node in _map.Items("rules"))
            if (!declared.Contains(NameOf(node)) && _inline[NameOf(node)] == node)
                _rules.Declare(node, "");
    }

    public static string NameOf(YamlNode rule)
    {
        foreach ((YamlNode key, YamlNode value) in rule.Entries)
            if (key.Value == "rule")
                return value.Value;
        return "";
    }

    private void ReadRows()
    {
        _messages.Fillings(_map.Items("fill"), _fillings);
        _rows.Read(_map.Items("rows"), "");
        foreach (YamlNode? file in _included)
        {
            if (file is null)
                continue;
            YamlMap map = new(file, _problems, "an included file", ["view", "rows", "fill"]);
            _messages.Fillings(map.Items("fill"), _fillings);
            _rows.Read(map.Items("rows"), map.Text("view") is { } view ? _compilation.Use(_vocabulary.Views, view) is >= 0 ? view.Value : "" : "");
        }
    }
}
