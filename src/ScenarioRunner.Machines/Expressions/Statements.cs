using ScenarioRunner.Machines.Definition;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>Reads and compiles one statement: an assignment or the call of a function, with an optional condition behind it.</summary>
internal static class Statements
{
    public static Perform Read(string text, Vocabulary vocabulary, Scope scope, Complaints complaints)
    {
        Parser parser = new(text, 0, vocabulary, scope, complaints);
        Token target = parser.Current;
        if (target.Kind != TokenKind.Word)
        {
            parser.Fail(target.Start, "expected a statement: 'variable = value' or 'function(...)'");
            return static _ => { };
        }
        if (!parser.FieldWithDash(ref target))
            parser.Advance();
        Perform effect = parser.Current.Is("(") ? Call(parser, target) : Assignment(parser, target, complaints);
        Evaluate? condition = Condition(parser, complaints);
        parser.ExpectEnd();
        return condition is null ? effect : frame =>
        {
            if (condition(frame) != 0)
                effect(frame);
        };
    }

    public static Perform Sequence(IReadOnlyList<Perform> statements)
    {
        if (statements.Count == 1)
            return statements[0];
        Perform[] all = [.. statements];
        return frame =>
        {
            foreach (Perform statement in all)
                statement(frame);
        };
    }

    private static Perform Call(Parser parser, Token name)
    {
        Evaluate call = Compiler.Compile(parser.Calls.Call(name, asStatement: true));
        return frame => call(frame);
    }

    private static Evaluate? Condition(Parser parser, Complaints complaints)
    {
        if (!parser.Current.IsWord("if"))
            return null;
        parser.Advance();
        Bound condition = parser.Binder.Bounded(parser.Expression());
        if (condition is not FaultyExpression && condition.Type != ValueType.Bool)
            complaints.Add(condition.At, $"the condition behind 'if' must be a bool; this is {Typing.Shown(condition.Type)}");
        return Compiler.Compile(condition);
    }

    private static Perform Assignment(Parser parser, Token target, Complaints complaints)
    {
        bool adds = parser.Current.Is("+=");
        if (!adds && !parser.Current.Is("="))
        {
            parser.Fail(parser.Current.Start, "expected '=', '+=' or '('");
            return static _ => { };
        }
        int at = parser.Current.Start;
        Bound? place = Place(parser.Binder, target, adds, complaints);
        parser.Advance();
        Bound value = parser.Expression();
        if (place is null || value is FaultyExpression)
            return static _ => { };
        if (adds)
            value = parser.Typing.Binary("+", at, place, value);
        if (!Typing.Fits(value, place.Type))
            complaints.Add(value.At, $"'{target.Text}' is {Typing.Shown(place.Type)}; this is {Typing.Shown(value.Type)}{Advice(place.Type, value.Type)}");
        return Store(place, Compiler.Compile(parser.Binder.Bounded(value)));
    }

    private static string Advice(ValueType place, ValueType value) =>
        Typing.IsSequence(value) && place == ValueType.Int ? "; write any(x) to take a sequence number as an int"
        : Typing.IsSequence(place) && value != ValueType.Bool ? $"; write {(place == ValueType.Own ? "own" : "theirs")}(x) to take it as one"
        : "";

    /// <summary>What stands before <c>=</c>; null when it cannot be set, which is reported.</summary>
    private static Bound? Place(Binder binder, Token target, bool adds, Complaints complaints)
    {
        int field = binder.FieldIndex(target.Text);
        if (field >= 0 && binder.Scope.SetsFields && binder.Scope.Direction != Direction.None)
            return new FieldRead(binder.Scope.TypeOf(binder.Vocabulary.Fields[field]), target.Start, field);
        if (field >= 0)
        {
            complaints.Add(target.Start, "fields may be set only in 'fix' and in rows that send");
            return null;
        }
        int variable = adds ? binder.Vocabulary.VariableNames.Use(target.Text) : binder.Vocabulary.VariableNames.Find(target.Text);
        if (variable >= 0)
        {
            binder.Vocabulary.VariablesSet.Add(variable);
            return new VariableRead(binder.Vocabulary.Variables[variable].Type, target.Start, variable, OfPeer: false);
        }
        if (target.Text.StartsWith("peer.", StringComparison.Ordinal))
            complaints.Add(target.Start, "the peer's variables cannot be set");
        else
            binder.Unknown(target.Text, target.Start);
        return null;
    }

    private static Perform Store(Bound place, Evaluate value)
    {
        if (place is FieldRead field)
        {
            int index = field.Field;
            return frame => frame.Message.Fields[index] = value(frame);
        }
        int variable = ((VariableRead)place).Variable;
        return frame => frame.Set(variable, value(frame));
    }
}
