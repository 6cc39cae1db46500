using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>Checks the operands of an operation and chooses what it computes.</summary>
internal sealed class Typing(Complaints complaints)
{
    public Bound Binary(string symbol, int at, Bound left, Bound right)
    {
        if (left is FaultyExpression || right is FaultyExpression)
            return left is FaultyExpression ? left : right;
        return symbol switch
        {
            "||" => Logical(Operator.Or, symbol, at, left, right),
            "&&" => Logical(Operator.And, symbol, at, left, right),
            "==" => Equality(Operator.Equal, symbol, at, left, right),
            "!=" => Equality(Operator.NotEqual, symbol, at, left, right),
            "<" => Order(false, symbol, at, left, right),
            "<=" => Order(true, symbol, at, left, right),
            ">" => Order(false, symbol, at, right, left),
            ">=" => Order(true, symbol, at, right, left),
            "+" => Sum(at, left, right),
            "-" => Difference(at, left, right),
            "*" => Counts(Operator.Multiply, symbol, at, left, right),
            "/" => Counts(Operator.Divide, symbol, at, left, right),
            "%" => Counts(Operator.Remainder, symbol, at, left, right),
            "<<" => Counts(Operator.ShiftLeft, symbol, at, left, right),
            ">>" => Counts(Operator.ShiftRight, symbol, at, left, right),
            _ => Counts(Operator.BitAnd, symbol, at, left, right),
        };
    }

    public Bound Negate(int at, Bound operand) => operand switch
    {
        FaultyExpression => operand,
        Literal { Type: ValueType.Int } literal => literal with { At = at, Value = unchecked(-literal.Value) },
        { Type: ValueType.Int } => new Negation(at, operand),
        _ => complaints.Add(at, $"'-' needs an int; this is {Shown(operand.Type)}"),
    };

    public Bound Invert(int at, Bound operand) =>
        operand is FaultyExpression || operand.Type == ValueType.Bool
            ? operand is FaultyExpression ? operand : new Not(at, operand)
            : complaints.Add(at, $"'!' needs a bool; this is {Shown(operand.Type)}");

    public Bound Choice(int at, Bound condition, Bound yes, Bound no)
    {
        if (condition is FaultyExpression || yes is FaultyExpression || no is FaultyExpression)
            return new FaultyExpression(at);
        if (condition.Type != ValueType.Bool)
            return complaints.Add(condition.At, $"the condition before '?' must be a bool; this is {Shown(condition.Type)}");
        if (yes.Type == no.Type)
            return new Choice(yes.Type, at, condition, yes, no);
        if (Fits(yes, no.Type) || Fits(no, yes.Type))
            return new Choice(Fits(yes, no.Type) ? no.Type : yes.Type, at, condition, yes, no);
        return complaints.Add(no.At, $"the two sides of ':' differ: {Shown(yes.Type)} and {Shown(no.Type)}{Way(yes, no)}");
    }

    /// <summary>The smaller or larger of two: modular for sequence numbers.</summary>
    public Bound Extreme(bool least, int at, Bound a, Bound b)
    {
        if (a is FaultyExpression || b is FaultyExpression)
            return new FaultyExpression(at);
        if (a.Type != b.Type || a.Type == ValueType.Bool)
            return complaints.Add(b.At, $"'{(least ? "min" : "max")}' needs two numbers of one type; these are {Shown(a.Type)} and {Shown(b.Type)}{Way(a, b)}");
        Operator op = a.Type == ValueType.Int
            ? least ? Operator.Minimum : Operator.Maximum
            : least ? Operator.Earlier : Operator.Later;
        return new Operation(a.Type, at, op, a, b);
    }

    /// <summary>Whether a value may be stored or handed over as this type: its own, or the literal 0 as a sequence number.</summary>
    public static bool Fits(Bound value, ValueType type) =>
        value is FaultyExpression || value.Type == type || (IsSequence(type) && value is Literal { Type: ValueType.Int, Value: 0 });

    public static bool IsSequence(ValueType type) => type is ValueType.Own or ValueType.Theirs;

    public static string Shown(ValueType type) => type switch
    {
        ValueType.Bool => "a bool",
        ValueType.Int => "an int",
        ValueType.Own => "an own sequence number",
        _ => "a sequence number of theirs",
    };

    /// <summary>How to get out of a mixture.</summary>
    public static string Way(Bound left, Bound right) =>
        IsSequence(left.Type) || IsSequence(right.Type) ? "; write any(x) to take a sequence number as an int" : "";

    private Bound Logical(Operator op, string symbol, int at, Bound left, Bound right)
    {
        Bound? wrong = left.Type != ValueType.Bool ? left : right.Type != ValueType.Bool ? right : null;
        return wrong is null
            ? new Operation(ValueType.Bool, at, op, left, right)
            : complaints.Add(wrong.At, $"'{symbol}' needs bools on both sides; this is {Shown(wrong.Type)}");
    }

    private Bound Equality(Operator op, string symbol, int at, Bound left, Bound right) =>
        Fits(left, right.Type) || Fits(right, left.Type)
            ? new Operation(ValueType.Bool, at, op, left, right)
            : Mixed(symbol, at, left, right);

    private Bound Order(bool orEqual, string symbol, int at, Bound left, Bound right)
    {
        if (left.Type != right.Type || left.Type == ValueType.Bool)
            return Mixed(symbol, at, left, right);
        Operator op = IsSequence(left.Type)
            ? orEqual ? Operator.BeforeOrEqual : Operator.Before
            : orEqual ? Operator.LessOrEqual : Operator.Less;
        return new Operation(ValueType.Bool, at, op, left, right);
    }

    private Bound Sum(int at, Bound left, Bound right)
    {
        if (IsSequence(left.Type) && right.Type == ValueType.Int)
            return new Operation(left.Type, at, Operator.Advance, left, right);
        if (IsSequence(right.Type) && left.Type == ValueType.Int)
            return new Operation(right.Type, at, Operator.Advance, right, left);
        return Counts(Operator.Add, "+", at, left, right);
    }

    private Bound Difference(int at, Bound left, Bound right)
    {
        if (!IsSequence(left.Type))
            return Counts(Operator.Subtract, "-", at, left, right);
        if (left.Type == right.Type)
            return new Operation(ValueType.Int, at, Operator.Distance, left, right);
        return right.Type == ValueType.Int
            ? new Operation(left.Type, at, Operator.Retreat, left, right)
            : Mixed("-", at, left, right);
    }

    private Bound Counts(Operator op, string symbol, int at, Bound left, Bound right) =>
        left.Type == ValueType.Int && right.Type == ValueType.Int
            ? new Operation(ValueType.Int, at, op, left, right)
            : Mixed(symbol, at, left, right);

    private FaultyExpression Mixed(string symbol, int at, Bound left, Bound right) =>
        complaints.Add(at, left.Type == right.Type
            ? $"'{symbol}' does not take {Shown(left.Type)} on both sides"
            : $"'{symbol}' does not take {Shown(left.Type)} and {Shown(right.Type)}{Way(left, right)}");
}
