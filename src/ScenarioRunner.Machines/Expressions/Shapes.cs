using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>Compiles an operation to the body that fits the shape of its operands.</summary>
internal static class Shapes
{
    public static Evaluate Binary<TCombine>(Bound left, Bound right)
        where TCombine : struct, ICombine =>
        left switch
        {
            VariableRead { OfPeer: false } variable => Right<TCombine, OwnVariable>(new(variable.Variable), left, right),
            VariableRead variable => Right<TCombine, PeerVariable>(new(variable.Variable), left, right),
            FieldRead field => Right<TCombine, MessageField>(new(field.Field), left, right),
            Literal literal => Against<TCombine>(new(literal.Value), left, right),
            _ => General<TCombine>(left, right),
        };

    public static Evaluate Read<TOperand>(TOperand operand)
        where TOperand : struct, IOperand => new ReadBody<TOperand>(operand).Evaluate;

    public static Evaluate Inverted<TOperand>(TOperand operand)
        where TOperand : struct, IOperand => new InvertedBody<TOperand>(operand).Evaluate;

    private static Evaluate Right<TCombine, TLeft>(TLeft a, Bound left, Bound right)
        where TCombine : struct, ICombine
        where TLeft : struct, IOperand =>
        right switch
        {
            VariableRead { OfPeer: false } variable => new BinaryBody<TCombine, TLeft, OwnVariable>(a, new(variable.Variable)).Evaluate,
            VariableRead variable => new BinaryBody<TCombine, TLeft, PeerVariable>(a, new(variable.Variable)).Evaluate,
            FieldRead field => new BinaryBody<TCombine, TLeft, MessageField>(a, new(field.Field)).Evaluate,
            Literal literal => new BinaryBody<TCombine, TLeft, Constant>(a, new(literal.Value)).Evaluate,
            _ => General<TCombine>(left, right),
        };

    // "len > 0" is read as "0 < len".
    private static Evaluate Against<TCombine>(Constant a, Bound left, Bound right)
        where TCombine : struct, ICombine =>
        right switch
        {
            VariableRead { OfPeer: false } variable => new BinaryBody<TCombine, Constant, OwnVariable>(a, new(variable.Variable)).Evaluate,
            VariableRead variable => new BinaryBody<TCombine, Constant, PeerVariable>(a, new(variable.Variable)).Evaluate,
            FieldRead field => new BinaryBody<TCombine, Constant, MessageField>(a, new(field.Field)).Evaluate,
            _ => General<TCombine>(left, right),
        };

    private static Evaluate General<TCombine>(Bound left, Bound right)
        where TCombine : struct, ICombine
    {
        Evaluate a = Compiler.Compile(left);
        if (right is Literal literal)
        {
            long value = literal.Value;
            return frame => TCombine.Of(a(frame), value);
        }
        Evaluate b = Compiler.Compile(right);
        return frame => TCombine.Of(a(frame), b(frame));
    }

    private sealed class BinaryBody<TCombine, TLeft, TRight>(TLeft left, TRight right)
        where TCombine : struct, ICombine
        where TLeft : struct, IOperand
        where TRight : struct, IOperand
    {
        private readonly TLeft _left = left;
        private readonly TRight _right = right;

        public long Evaluate(Frame frame) => TCombine.Of(_left.Read(frame), _right.Read(frame));
    }

    private sealed class ReadBody<TOperand>(TOperand operand)
        where TOperand : struct, IOperand
    {
        private readonly TOperand _operand = operand;

        public long Evaluate(Frame frame) => _operand.Read(frame);
    }

    private sealed class InvertedBody<TOperand>(TOperand operand)
        where TOperand : struct, IOperand
    {
        private readonly TOperand _operand = operand;

        public long Evaluate(Frame frame) => _operand.Read(frame) == 0 ? 1 : 0;
    }
}
