using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Expressions;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Machines.Loading;

/// <summary>Reads rules in two passes: first what identifies them, because rows name them; then their checks.</summary>
internal sealed class RuleReader(Compilation compilation, string layer)
{
    public const int MaximumRules = 1024;

    private static readonly string[] s_levels = ["MUST", "SHOULD", "PROSE", "POLICY", "NOTE"];
    private static readonly string[] s_severities = ["error", "warning", "note"];
    private static readonly string[] s_keys = ["rule", "code", "requirement", "level", "severity", "ref", "summary", "alert", "quote", "help", "checks"];
    internal static readonly string[] CheckKeys =
        ["on", "from", "when", "at", "message", "expected", "actual", "cause", "cause-text", "severity", "fix", "missing", "unsure", "quote", "help"];

    /// <summary>A rule inside the machine's file carries its page as well.</summary>
    public static string[] InlineKeys { get; } = [.. s_keys, "why", "bad", "good"];

    private readonly ProblemList _problems = compilation.Problems;
    private readonly List<YamlMap> _maps = [];
    private readonly HashSet<string> _codes = new(StringComparer.OrdinalIgnoreCase);

    public ImmutableArray<RuleInfo>.Builder Rules { get; } = ImmutableArray.CreateBuilder<RuleInfo>();

    public ImmutableArray<Check>.Builder Checks { get; } = ImmutableArray.CreateBuilder<Check>();

    public ImmutableArray<RuleText>.Builder Texts { get; } = ImmutableArray.CreateBuilder<RuleText>();

    public YamlNode NodeOf(int rule) => _maps[rule].Node;

    /// <summary>Reads what identifies the rule.</summary>
    /// <param name="fileName">The name its file has; empty for a rule inside the machine's file.</param>
    public void Declare(YamlNode node, string fileName)
    {
        YamlMap map = new(node, _problems, "a rule", fileName.Length == 0 ? InlineKeys : s_keys);
        string name = map.Required("rule", "a rule"), code = map.Required("code", "a rule");
        YamlNode place = map.Text("rule") ?? node;
        if (fileName.Length > 0 && name.Length > 0 && name != fileName)
            _problems.Error(place, $"the rule in {fileName}.yaml must be called '{fileName}'");
        if (_maps.Count >= MaximumRules)
            _problems.Error(place, $"more than {MaximumRules} rules");
        else if (!compilation.Vocabulary.Rules.Add(name))
            _problems.Error(place, $"rule '{Printable.Escape(name)}' is here twice");
        else
            Add(map, name, code);
        if (code.Length > 0 && !_codes.Add(code))
            _problems.Error(map.Text("code")!, $"code '{Printable.Escape(code)}' belongs to another rule already");
    }

    /// <summary>Compiles the checks of all rules, in the order in which the rules were declared.</summary>
    public void ReadChecks()
    {
        for (int rule = 0; rule < _maps.Count; rule++)
            foreach (YamlNode item in _maps[rule].Items("checks"))
                Checks.Add(Check(rule, item));
    }

    private void Add(YamlMap map, string name, string code)
    {
        RequirementLevel level = (RequirementLevel)OneOf(map, "level", s_levels, -1);
        _maps.Add(map);
        Texts.Add(new RuleText(map.TextOr("quote", ""), map.TextOr("help", "")));
        Rules.Add(new RuleInfo(
            code,
            name,
            map.TextOr("requirement", name.ToUpperInvariant()),
            level,
            SeverityOf(map, DefaultSeverity(level)),
            map.Required("ref", "a rule"),
            layer,
            map.Required("summary", "a rule"))
        {
            Alerts = [.. map.Texts("alert").Select(alert => alert.Value)],
        });
    }

    private Check Check(int rule, YamlNode item)
    {
        YamlMap map = new(item, _problems, "a check", CheckKeys), page = _maps[rule];
        ImmutableArray<Trigger> on = Selection.Triggers(map, compilation, "a check");
        Scope scope = new(Selection.DirectionOf(on));
        map.Required("message", "a check");
        string at = map.TextOr("at", "name");
        bool ofPeer = false;
        int cause = map.Text("cause") is { } variable ? Cause(variable, out ofPeer) : -1;
        return new Check(
            rule,
            on,
            Selection.States(map.Texts("from"), compilation),
            compilation.Condition(map.Text("when"), scope),
            SeverityOf(map, Rules[rule].Severity),
            at == "name" ? "" : at,
            compilation.Text(map.Text("message"), scope),
            compilation.Text(map.Text("expected"), scope),
            compilation.Text(map.Text("actual"), scope),
            cause,
            ofPeer,
            compilation.Text(map.Text("cause-text"), scope),
            compilation.Statements(map.Texts("fix"), scope with { SetsFields = true }),
            map.Find("missing") is { } missing ? Missing(missing, scope) : null,
            map.Flag("unsure") || cause >= 0, // a value that an earlier step explains
            map.TextOr("quote", page.TextOr("quote", "")),
            map.TextOr("help", page.TextOr("help", "")));
    }

    /// <summary><c>{from: peer, message: DATA, len: EXPRESSION}</c></summary>
    private MissingStep Missing(YamlNode node, Scope scope)
    {
        YamlMap map = new(node, _problems, "a missing step", ["from", "message", "len"]);
        string from = map.Required("from", "a missing step");
        if (from is not ("self" or "peer"))
            _problems.Error(node, "'from' must be self or peer");
        string message = map.Required("message", "a missing step");
        if (compilation.Vocabulary.Messages.Count > 0 && map.Text("message") is { } name)
            compilation.Use(compilation.Vocabulary.Messages, name);
        map.Required("len", "a missing step");
        return new MissingStep(
            from == "peer",
            message,
            map.Text("len") is { } length ? compilation.Value(length, Definition.ValueType.Int, scope) : _ => 0);
    }

    /// <summary>A variable, or <c>state</c> (-1).</summary>
    private int Cause(YamlNode node, out bool ofPeer)
    {
        ofPeer = node.Value.StartsWith("peer.", StringComparison.Ordinal);
        string name = ofPeer ? node.Value[5..] : node.Value;
        return name == "state" ? -1 : compilation.Use(compilation.Vocabulary.VariableNames, node, name);
    }

    private static Severity DefaultSeverity(RequirementLevel level) => level switch
    {
        RequirementLevel.Should or RequirementLevel.Policy => Severity.Warning,
        RequirementLevel.Note => Severity.Note,
        _ => Severity.Error,
    };

    private Severity SeverityOf(YamlMap map, Severity otherwise) => OneOf(map, "severity", s_severities, 3) switch
    {
        0 => Severity.Error,
        1 => Severity.Warning,
        2 => Severity.Note,
        _ => otherwise,
    };

    /// <summary>The index of the word; <paramref name="otherwise"/> when it is absent (below 0: it is required).</summary>
    private int OneOf(YamlMap map, string key, string[] words, int otherwise)
    {
        if (map.Text(key) is not { } text)
        {
            if (otherwise < 0)
                map.Required(key, "a rule");
            return Math.Max(otherwise, 0);
        }
        int index = Array.IndexOf(words, text.Value);
        if (index < 0)
            _problems.Error(text, $"'{key}' must be one of {string.Join(", ", words)}{Nearest.Hint(text.Value, words)}");
        return Math.Max(index, 0);
    }
}
