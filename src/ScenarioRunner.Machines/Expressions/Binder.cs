using ScenarioRunner.Machines.Definition;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>Gives names their meaning in a scope.</summary>
internal sealed class Binder(Vocabulary vocabulary, Scope scope, Complaints complaints)
{
    /// <summary>Operations (those of kinds included) that one expression may cost.</summary>
    public const int MaximumWeight = 20_000;

    public const int MaximumDepth = 256;

    public Vocabulary Vocabulary { get; } = vocabulary;

    public Scope Scope { get; } = scope;

    public Bound Name(string name, int at)
    {
        switch (name)
        {
            case "true": return new Literal(ValueType.Bool, at, 1);
            case "false": return new Literal(ValueType.Bool, at, 0);
            case "arg": return Outside(name, at) ?? new GivenRead(at, Given.Argument);
            case "now": return Outside(name, at) ?? new GivenRead(at, Given.Now);
            case "due.a": return Due(name, at, Given.DueA);
            case "due.b": return Due(name, at, Given.DueB);
        }
        if (Field(name, at) is { } field)
            return field;
        if (VariableOf(name, at) is { } variable)
            return variable;
        if (Kind(name, at, bare: true) is { } kind)
            return kind;
        return Unknown(name, at);
    }

    /// <summary>The kind's test; null for a bare word that names no kind.</summary>
    public Bound? Kind(string name, int at, bool bare)
    {
        int index = Vocabulary.KindNames.Use(name);
        if (index < 0)
            return bare ? null : complaints.Add(at, $"unknown kind '{name}'{Nearest.Hint(name, Vocabulary.KindNames.Names)}");
        if (NeedsMessage(at, $"kind '{name}'") is { } fault)
            return fault;
        return index < Vocabulary.Kinds.Count
            ? new KindTest(at, Vocabulary.Kinds[index])
            : complaints.Add(at, $"kind '{name}' is declared further down; a kind may name the kinds above it only");
    }

    /// <summary>The field behind the name, with or without the message's word; -1 when there is none.</summary>
    public int FieldIndex(string name)
    {
        string prefix = Vocabulary.Message;
        if (name.Length > prefix.Length && name[prefix.Length] == '.' && name.StartsWith(prefix, StringComparison.Ordinal))
            return Vocabulary.FieldNames.Find(name[(prefix.Length + 1)..]);
        int index = Vocabulary.FieldNames.Find(name);
        return index >= 0 && Vocabulary.Fields[index].Type == ValueType.Bool ? index : -1;
    }

    public Bound? NeedsMessage(int at, string what) =>
        Scope.Direction == Direction.None ? complaints.Add(at, $"{what} needs a message, and there is none here") : null;

    public Bound Unknown(string name, int at)
    {
        string prefix = Vocabulary.Message + ".";
        if (Vocabulary.FieldNames.Find(name) >= 0)
            return complaints.Add(at, $"unknown name '{name}'; the field is written '{prefix}{name}'");
        List<string> known = ["state", "arg", "now", "profile"];
        foreach (Field field in Vocabulary.Fields)
            known.Add(field.Type == ValueType.Bool ? field.Name : prefix + field.Name);
        known.AddRange(Vocabulary.VariableNames.Names);
        foreach (string variable in Vocabulary.VariableNames.Names)
            known.Add("peer." + variable);
        known.AddRange(Vocabulary.KindNames.Names);
        return complaints.Add(at, $"unknown name '{name}'{Nearest.Hint(name, known)}");
    }

    /// <summary>Refuses what would exhaust the stack or take too long when it runs.</summary>
    public Bound Bounded(Bound bound)
    {
        if (bound.Depth > MaximumDepth)
            return complaints.Add(bound.At, $"the expression is nested more than {MaximumDepth} deep");
        return bound.Weight > MaximumWeight ? complaints.Add(bound.At, "the expression is too large") : bound;
    }

    private Bound? Field(string name, int at)
    {
        int index = FieldIndex(name);
        if (index < 0)
            return null;
        Vocabulary.FieldNames.Use(Vocabulary.Fields[index].Name);
        Bound? fault = NeedsMessage(at, $"'{name}'");
        return fault ?? NeedsDirection(at, Vocabulary.Fields[index]) ?? (Bound)new FieldRead(Scope.TypeOf(Vocabulary.Fields[index]), at, index);
    }

    private FaultyExpression? NeedsDirection(int at, Field field) =>
        Scope.Direction == Direction.Either && field.Type is ValueType.Own or ValueType.Theirs
            ? complaints.Add(at, $"'{field.Name}' is a sequence number: write one row for send and one for receive")
            : null;

    private Bound? VariableOf(string name, int at)
    {
        bool ofPeer = name.StartsWith("peer.", StringComparison.Ordinal);
        int index = Vocabulary.VariableNames.Use(ofPeer ? name[5..] : name);
        if (index < 0)
            return null;
        ValueType type = Vocabulary.Variables[index].Type;
        return Outside(name, at) ?? new VariableRead(ofPeer ? Scope.Flip(type) : type, at, index, ofPeer);
    }

    private Bound Due(string name, int at, Given given) =>
        Scope.Due ? new GivenRead(at, given) : complaints.Add(at, $"'{name}' has a value only in answers");

    public Bound? Outside(string name, int at) =>
        Scope.OnlyMessage ? complaints.Add(at, $"'{name}': the test of a kind may look at the message only") : null;
}
