using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>Compiles chains of <c>&amp;&amp;</c> and <c>||</c>: one body for a whole chain, left to right, stopping early.</summary>
internal static class Conditions
{
    public static Evaluate All(Operation operation)
    {
        Evaluate[] parts = Parts(operation);
        if (parts.Length == 2)
        {
            (Evaluate first, Evaluate second) = (parts[0], parts[1]);
            return frame => first(frame) != 0 && second(frame) != 0 ? 1 : 0;
        }
        if (parts.Length == 3)
        {
            (Evaluate first, Evaluate second, Evaluate third) = (parts[0], parts[1], parts[2]);
            return frame => first(frame) != 0 && second(frame) != 0 && third(frame) != 0 ? 1 : 0;
        }
        return frame =>
        {
            foreach (Evaluate part in parts)
                if (part(frame) == 0)
                    return 0;
            return 1;
        };
    }

    public static Evaluate Any(Operation operation)
    {
        Evaluate[] parts = Parts(operation);
        if (parts.Length == 2)
        {
            (Evaluate first, Evaluate second) = (parts[0], parts[1]);
            return frame => first(frame) != 0 || second(frame) != 0 ? 1 : 0;
        }
        return frame =>
        {
            foreach (Evaluate part in parts)
                if (part(frame) != 0)
                    return 1;
            return 0;
        };
    }

    private static Evaluate[] Parts(Operation operation)
    {
        List<Evaluate> parts = [];
        Bound left = operation;
        while (left is Operation chain && chain.Operator == operation.Operator)
        {
            parts.Add(Compiler.Compile(chain.Right));
            left = chain.Left;
        }
        parts.Add(Compiler.Compile(left));
        parts.Reverse();
        return [.. parts];
    }
}
