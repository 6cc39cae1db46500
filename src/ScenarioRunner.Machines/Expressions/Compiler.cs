using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>Turns bound expressions into delegates. None of them allocates when it runs.</summary>
internal static class Compiler
{
    public static Evaluate Compile(Bound bound) => bound switch
    {
        Literal literal => Shapes.Read(new Constant(literal.Value)),
        VariableRead { OfPeer: false } variable => Shapes.Read(new OwnVariable(variable.Variable)),
        VariableRead variable => Shapes.Read(new PeerVariable(variable.Variable)),
        FieldRead field => Shapes.Read(new MessageField(field.Field)),
        GivenRead given => Read(given.Given),
        StateTest test => State(test),
        ProfileTest test => Profile(test),
        KindTest test => test.Kind.Test,
        Not not => Invert(not.Operand),
        Negation negation => Negate(Compile(negation.Operand)),
        Retyped retyped => Compile(retyped.Operand),
        Choice choice => Choose(Compile(choice.Condition), Compile(choice.Yes), Compile(choice.No)),
        FunctionCall call => Call(call),
        Operation operation => Operate(operation),
        _ => static _ => 0,
    };

    private static Evaluate Operate(Operation operation)
    {
        (Bound left, Bound right) = (operation.Left, operation.Right);
        return operation.Operator switch
        {
            Operator.And => Conditions.All(operation),
            Operator.Or => Conditions.Any(operation),
            Operator.Equal => Shapes.Binary<Equal>(left, right),
            Operator.NotEqual => Shapes.Binary<NotEqual>(left, right),
            Operator.Less => Shapes.Binary<Less>(left, right),
            Operator.LessOrEqual => Shapes.Binary<LessOrEqual>(left, right),
            Operator.Before => Shapes.Binary<Before>(left, right),
            Operator.BeforeOrEqual => Shapes.Binary<BeforeOrEqual>(left, right),
            Operator.Add => Shapes.Binary<Sum>(left, right),
            Operator.Subtract => Shapes.Binary<Difference>(left, right),
            Operator.Advance => Shapes.Binary<Advanced>(left, right),
            Operator.Retreat => Shapes.Binary<Retreated>(left, right),
            Operator.Distance => Shapes.Binary<Distance>(left, right),
            _ => Other(Arithmetic.Of(operation.Operator), Compile(left), Compile(right)),
        };
    }

    private static Evaluate Other(Func<long, long, long> apply, Evaluate a, Evaluate b) => frame => apply(a(frame), b(frame));

    private static Evaluate Read(Given given) => given switch
    {
        Given.DueA => static frame => frame.Due?.A ?? 0,
        Given.DueB => static frame => frame.Due?.B ?? 0,
        Given.Argument => static frame => frame.Argument,
        _ => static frame => frame.Now,
    };

    private static Evaluate State(StateTest test)
    {
        ulong states = test.States;
        return test.OfPeer
            ? frame => (long)(states >> frame.Peer.State & 1)
            : frame => (long)(states >> frame.Self.State & 1);
    }

    private static Evaluate Profile(ProfileTest test)
    {
        (int profile, bool same) = (test.Profile, test.Same);
        return frame => frame.Profile == profile == same ? 1 : 0;
    }

    private static Evaluate Invert(Bound operand)
    {
        switch (operand)
        {
            case FieldRead field: return Shapes.Inverted(new MessageField(field.Field));
            case VariableRead { OfPeer: false } variable: return Shapes.Inverted(new OwnVariable(variable.Variable));
            case VariableRead variable: return Shapes.Inverted(new PeerVariable(variable.Variable));
        }
        Evaluate inner = Compile(operand);
        return frame => inner(frame) == 0 ? 1 : 0;
    }

    private static Evaluate Negate(Evaluate inner) => frame => unchecked(-inner(frame));

    private static Evaluate Choose(Evaluate condition, Evaluate yes, Evaluate no) =>
        frame => condition(frame) != 0 ? yes(frame) : no(frame);

    private static Evaluate Call(FunctionCall call)
    {
        FunctionBody body = call.Function.Body;
        Evaluate?[] arguments = new Evaluate?[4];
        for (int i = 0; i < call.Arguments.Length; i++)
            arguments[i] = Compile(call.Arguments[i]);
        (Evaluate? a, Evaluate? b, Evaluate? c, Evaluate? d) = (arguments[0], arguments[1], arguments[2], arguments[3]);
        return call.Arguments.Length switch
        {
            0 => frame => body(frame, 0, 0, 0, 0),
            1 => frame => body(frame, a!(frame), 0, 0, 0),
            2 => frame => body(frame, a!(frame), b!(frame), 0, 0),
            3 => frame => body(frame, a!(frame), b!(frame), c!(frame), 0),
            _ => frame => body(frame, a!(frame), b!(frame), c!(frame), d!(frame)),
        };
    }
}
