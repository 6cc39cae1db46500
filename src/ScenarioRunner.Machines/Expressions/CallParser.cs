using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>Reads the call of a function, whose name has been read.</summary>
internal sealed class CallParser(Parser parser, Binder binder, Typing typing, Complaints complaints)
{
    private static readonly string[] s_builtIn = ["min", "max", "any", "own", "theirs", "kind", "value"];

    public Bound Call(Token name, bool asStatement)
    {
        if (!asStatement && Array.IndexOf(s_builtIn, name.Text) >= 0)
            return BuiltIn(name);
        Function? function = binder.Vocabulary.Functions.Find(name.Text);
        if (function is null)
            return Skip(complaints.Add(name.Start, $"unknown function '{name.Text}'{Nearest.Hint(name.Text, [.. binder.Vocabulary.Functions.Names, .. s_builtIn])}"));
        if (function.Result is null && !asStatement)
            return Skip(complaints.Add(name.Start, $"'{name.Text}' gives no value; it is called for its effect"));
        if (binder.Outside(name.Text, name.Start) is { } outside)
            return Skip(outside);
        return Arguments(name, function);
    }

    private Bound Arguments(Token name, Function function)
    {
        int before = complaints.All.Count;
        ImmutableArray<Bound>.Builder arguments = ImmutableArray.CreateBuilder<Bound>();
        int depth = 1;
        long weight = 1;
        parser.Expect("(");
        while (!parser.Current.Is(")") && parser.Current.Kind != TokenKind.End)
        {
            if (arguments.Count > 0)
                parser.Expect(",");
            Bound argument = arguments.Count < function.Parameters.Length
                ? Argument(name, function.Parameters[arguments.Count])
                : parser.Fail(parser.Current.Start, Count(function));
            arguments.Add(argument);
            depth = Math.Max(depth, argument.Depth + 1);
            weight += argument.Weight;
        }
        int close = parser.Current.Start;
        parser.Expect(")");
        if (arguments.Count < function.Parameters.Length - function.Optional && complaints.All.Count == before)
            return complaints.Add(close, Count(function));
        return complaints.All.Count > before
            ? new FaultyExpression(name.Start)
            : binder.Bounded(new FunctionCall(function.Result ?? ValueType.Int, name.Start, function, arguments.ToImmutable(), depth, weight));
    }

    private static string Count(Function function)
    {
        int most = function.Parameters.Length, least = most - function.Optional;
        string count = least == most ? $"{most}" : $"{least} to {most}";
        return $"'{function.Name}' takes {count} argument{(most == 1 ? "" : "s")}";
    }

    private Bound Argument(Token name, ParameterKind kind)
    {
        if (kind > ParameterKind.Any)
            return NamedArgument(name, kind);
        Bound value = parser.Expression();
        ValueType wanted = (ValueType)kind;
        if (kind == ParameterKind.Any || Typing.Fits(value, wanted))
            return value;
        return complaints.Add(value.At, $"'{name.Text}' needs {Typing.Shown(wanted)} here; this is {Typing.Shown(value.Type)}");
    }

    private Bound NamedArgument(Token name, ParameterKind kind)
    {
        NameTable table = Table(kind);
        Token argument = parser.Current;
        if (argument.Kind != TokenKind.Text)
            return parser.Fail(argument.Start, $"'{name.Text}' needs the name of a {table.Sort} in double quotes here");
        parser.Advance();
        int index = table.Use(argument.Text);
        if (index < 0)
            return complaints.Add(argument.Start, $"unknown {table.Sort} '{Printable.Escape(argument.Text)}'{Nearest.Hint(argument.Text, table.Names)}");
        if (kind == ParameterKind.Field && binder.NeedsMessage(argument.Start, $"field '{argument.Text}'") is { } fault)
            return fault;
        return new Literal(ValueType.Int, argument.Start, index);
    }

    private NameTable Table(ParameterKind kind) => kind switch
    {
        ParameterKind.Rule => binder.Vocabulary.Rules,
        ParameterKind.Answer => binder.Vocabulary.Answers,
        ParameterKind.Field => binder.Vocabulary.FieldNames,
        ParameterKind.Variable => binder.Vocabulary.VariableNames,
        ParameterKind.Timer => binder.Vocabulary.Timers,
        _ => binder.Vocabulary.States,
    };

    /// <summary>The functions whose type depends on their operands.</summary>
    private Bound BuiltIn(Token name)
    {
        parser.Expect("(");
        Token first = parser.Current;
        Bound result;
        if (name.Text == "kind")
        {
            parser.Advance();
            result = first.Kind == TokenKind.Text
                ? binder.Kind(first.Text, first.Start, bare: false)!
                : parser.Fail(first.Start, "'kind' needs the name of a kind in double quotes");
        }
        else if (name.Text == "value")
        {
            result = Value();
        }
        else
        {
            Bound operand = parser.Expression();
            result = name.Text is "min" or "max" ? Extreme(name, operand) : Retype(name, operand);
        }
        parser.Expect(")");
        return result;
    }

    /// <summary><c>value("field", "word")</c>: the number of a word of an enumeration.</summary>
    private Bound Value()
    {
        Token field = Quoted("'value' needs the name of a field in double quotes");
        parser.Expect(",");
        Token word = Quoted("'value' needs a word of the field in double quotes");
        if (field.Kind != TokenKind.Text || word.Kind != TokenKind.Text)
            return new FaultyExpression(field.Start);
        int index = binder.Vocabulary.FieldNames.Use(field.Text);
        if (index < 0)
            return complaints.Add(field.Start, $"unknown field '{Printable.Escape(field.Text)}'{Nearest.Hint(field.Text, binder.Vocabulary.FieldNames.Names)}");
        ImmutableArray<string> words = binder.Vocabulary.Fields[index].Values;
        int number = words.IndexOf(word.Text, 0, words.Length, StringComparer.OrdinalIgnoreCase);
        return number >= 0
            ? new Literal(ValueType.Int, word.Start, number)
            : complaints.Add(word.Start, $"field '{Printable.Escape(field.Text)}' has no value '{Printable.Escape(word.Text)}'{Nearest.Hint(word.Text, words)}");
    }

    private Token Quoted(string complaint)
    {
        Token token = parser.Current;
        if (token.Kind == TokenKind.Text)
            parser.Advance();
        else
            parser.Fail(token.Start, complaint);
        return token;
    }

    private Bound Extreme(Token name, Bound first)
    {
        parser.Expect(",");
        return typing.Extreme(name.Text == "min", name.Start, first, parser.Expression());
    }

    private Bound Retype(Token name, Bound operand)
    {
        if (operand is FaultyExpression)
            return operand;
        if (name.Text == "any")
            return new Retyped(ValueType.Int, name.Start, operand);
        ValueType type = name.Text == "own" ? ValueType.Own : ValueType.Theirs;
        if (operand.Type == ValueType.Bool)
            return complaints.Add(operand.At, $"'{name.Text}' needs a number; this is a bool");
        return new Operation(type, name.Start, Operator.Wrap, operand, new Literal(ValueType.Int, name.Start, 0));
    }

    /// <summary>Passes over the arguments of a call that makes no sense.</summary>
    private Bound Skip(Bound fault)
    {
        int open = 0;
        do
        {
            open += parser.Current.Is("(") ? 1 : parser.Current.Is(")") ? -1 : 0;
            parser.Advance();
        }
        while (open > 0 && parser.Current.Kind != TokenKind.End);
        return fault;
    }
}
