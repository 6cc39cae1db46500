using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>An expression whose names and types are settled.</summary>
/// <param name="At">Where it begins in its text, for messages.</param>
/// <param name="Depth">How deep its tree is, and the trees of the kinds it names: bounds the stack.</param>
/// <param name="Weight">How many operations it may cost, those of the kinds it names included: bounds the time.</param>
internal abstract record Bound(ValueType Type, int At, int Depth = 1, long Weight = 1);

/// <summary>Already reported; every type fits it, so that one mistake gives one problem.</summary>
internal sealed record FaultyExpression(int At) : Bound(ValueType.Int, At);

internal sealed record Literal(ValueType Type, int At, long Value) : Bound(Type, At);

internal sealed record VariableRead(ValueType Type, int At, int Variable, bool OfPeer) : Bound(Type, At);

internal sealed record FieldRead(ValueType Type, int At, int Field) : Bound(Type, At);

internal enum Given
{
    DueA,
    DueB,
    Argument,
    Now,
}

internal sealed record GivenRead(int At, Given Given) : Bound(ValueType.Int, At);

internal sealed record StateTest(int At, ulong States, bool OfPeer) : Bound(ValueType.Bool, At);

internal sealed record ProfileTest(int At, int Profile, bool Same) : Bound(ValueType.Bool, At);

internal sealed record KindTest(int At, BoundKind Kind) : Bound(ValueType.Bool, At, Kind.Depth + 1, Kind.Weight + 1);

internal sealed record Not(int At, Bound Operand) : Bound(ValueType.Bool, At, Operand.Depth + 1, Operand.Weight + 1);

internal sealed record Negation(int At, Bound Operand) : Bound(ValueType.Int, At, Operand.Depth + 1, Operand.Weight + 1);

internal sealed record Operation(ValueType Type, int At, Operator Operator, Bound Left, Bound Right)
    : Bound(Type, At, Math.Max(Left.Depth, Right.Depth) + 1, Left.Weight + Right.Weight + 1);

internal sealed record Choice(ValueType Type, int At, Bound Condition, Bound Yes, Bound No)
    : Bound(Type, At, Math.Max(Condition.Depth, Math.Max(Yes.Depth, No.Depth)) + 1, Condition.Weight + Yes.Weight + No.Weight + 1);

/// <summary>The same number under another type: <c>any(x)</c>.</summary>
internal sealed record Retyped(ValueType Type, int At, Bound Operand) : Bound(Type, At, Operand.Depth + 1, Operand.Weight);

internal sealed record FunctionCall(ValueType Type, int At, Function Function, ImmutableArray<Bound> Arguments, int Depth, long Weight)
    : Bound(Type, At, Depth, Weight);

/// <summary>A kind of message that expressions may name.</summary>
internal sealed record BoundKind(string Name, int Index, Evaluate Test, int Depth, long Weight);
