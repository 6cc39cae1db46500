using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Expressions;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Loading;

/// <summary>Reads kinds, answers and fillings: what a machine says about messages outside its rows.</summary>
internal sealed class MessageDeclarations(YamlMap machine, Compilation compilation, Declarations names)
{
    internal static readonly string[] FillKeys = ["field", "on", "from", "when", "value", "may"];

    internal static readonly string[] ImpliedKeys = ["on", "from", "when", "call"];
    internal static readonly string[] AnswerKeys = ["due", "fits", "against", "text", "at", "fix", "absent"];

    private readonly Vocabulary _vocabulary = compilation.Vocabulary;
    private readonly ProblemList _problems = compilation.Problems;

    public ImmutableArray<Kind> Kinds()
    {
        ImmutableArray<Kind>.Builder kinds = ImmutableArray.CreateBuilder<Kind>();
        foreach (string message in _vocabulary.Messages.Names)
        {
            int number = kinds.Count, field = _vocabulary.FieldNames.Find(Declarations.MessageField);
            _vocabulary.KindNames.Add(message);
            _vocabulary.Kinds.Add(new BoundKind(message, number, frame => frame.Message.Fields[field] == number ? 1 : 0, 1, 1));
            kinds.Add(new Kind(message, _vocabulary.Kinds[number].Test));
        }
        List<(YamlNode Name, YamlNode Test)> tests = [];
        foreach ((YamlNode key, YamlNode value) in machine.Named("kinds"))
            if (names.Add(_vocabulary.KindNames, key, Declarations.MaximumSubjects))
                tests.Add((key, value));
        foreach ((YamlNode name, YamlNode test) in tests)
        {
            BoundKind kind = Kind(name.Value, kinds.Count, test);
            _vocabulary.Kinds.Add(kind);
            kinds.Add(new Kind(kind.Name, kind.Test));
        }
        return kinds.ToImmutable();
    }

    public void AnswerNames()
    {
        foreach ((YamlNode key, YamlNode _) in machine.Named("answers"))
            names.Add(_vocabulary.Answers, key, Declarations.MaximumSubjects);
    }

    public ImmutableArray<Answer> Answers()
    {
        ImmutableArray<Answer>.Builder answers = ImmutableArray.CreateBuilder<Answer>();
        foreach ((YamlNode key, YamlNode value) in machine.Named("answers"))
            if (_vocabulary.Answers.Find(key.Value) == answers.Count)
                answers.Add(Answer(key.Value, value));
        return answers.ToImmutable();
    }

    public void Fillings(List<YamlNode> items, ImmutableArray<Filling>.Builder fillings)
    {
        foreach (YamlNode item in items)
        {
            YamlMap map = new(item, _problems, "a filling", FillKeys);
            ImmutableArray<Trigger> on = Selection.Triggers(map, compilation, "a filling");
            ulong from = Selection.States(map.Texts("from"), compilation);
            Scope scope = new(Selection.DirectionOf(on));
            if (scope.Direction == Direction.None)
                _problems.Error(map.Find("on")!, "a filling is for messages: 'on' must be send or receive");
            map.Required("field", "a filling");
            int field = map.Text("field") is { } name ? compilation.Use(_vocabulary.FieldNames, name) : -1;
            Evaluate? when = compilation.Condition(map.Text("when"), scope);
            map.Required("value", "a filling");
            if (field >= 0 && map.Text("value") is { } value)
                fillings.Add(new Filling(field, on, from, when, compilation.Value(value, scope.TypeOf(_vocabulary.Fields[field]), scope), map.Flag("may")));
        }
    }

    public ImmutableArray<Implied> Implied()
    {
        ImmutableArray<Implied>.Builder implied = ImmutableArray.CreateBuilder<Implied>();
        foreach (YamlNode item in machine.Items("implies"))
        {
            YamlMap map = new(item, _problems, "an implied call", ImpliedKeys);
            ImmutableArray<Trigger> on = Selection.Triggers(map, compilation, "an implied call");
            if (Selection.DirectionOf(on) != Direction.Send)
                _problems.Error(map.Find("on")!, "a call is implied by a message that is sent: 'on' must be send");
            ulong from = Selection.States(map.Texts("from"), compilation);
            Evaluate? when = compilation.Condition(map.Text("when"), new Scope(Direction.Send));
            map.Required("call", "an implied call");
            if (map.Text("call") is { } call)
                implied.Add(new Implied(on, from, when, compilation.Use(_vocabulary.Calls, call)));
        }
        return implied.ToImmutable();
    }

    private BoundKind Kind(string name, int index, YamlNode test)
    {
        if (test.Kind != YamlKind.Text || test.IsNothing)
        {
            _problems.Error(test, $"kind '{Printable.Escape(name)}' needs a test{YamlMap.QuoteHint(test)}");
            return new BoundKind(name, index, Never, 1, 1);
        }
        Bound bound = compilation.Bind(test, ValueType.Bool, new Scope(Direction.Send, OnlyMessage: true));
        compilation.Bind(test, ValueType.Bool, new Scope(Direction.Receive, OnlyMessage: true));
        return new BoundKind(name, index, Compiler.Compile(bound), bound.Depth, bound.Weight);
    }

    private Answer Answer(string name, YamlNode node)
    {
        YamlMap map = new(node, _problems, "an answer", AnswerKeys);
        Scope scope = new(Direction.Send, Due: true);
        string due = map.TextOr("due", "required");
        if (due is not ("required" or "optional" or "silence"))
            _problems.Error(map.Text("due")!, "'due' must be required, optional or silence");
        if (due != "silence")
            map.Required("fits", "an answer");
        map.Required("text", "an answer");
        return new Answer(
            name,
            due == "required",
            due == "silence",
            compilation.Condition(map.Text("fits"), scope) ?? Never,
            compilation.Condition(map.Text("against"), scope) ?? Never,
            compilation.Text(map.Text("text"), new Scope(Direction.None, Due: true)),
            map.TextOr("at", "name") is var at and not "name" ? at : "",
            compilation.Statements(map.Texts("fix"), scope with { SetsFields = true }),
            map.Text("absent") is { } absent ? compilation.Use(_vocabulary.Rules, absent) : -1);
    }

    private static long Never(Execution.Frame frame) => 0;
}
