using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>Compiles chains of <c>&amp;&amp;</c> and <c>||</c>: one body for a whole chain, left to right, stopping early.</summary>
internal static class Conditions
{
    public static Evaluate All(Operation operation)
    {
        Evaluate[] parts = [.. Joined(Parts(operation))];
        if (parts.Length == 1)
            return parts[0];
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
        Evaluate[] parts = [.. Parts(operation).Select(Compiler.Compile)];
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

    // Neighbours that only ask whether fields are set make one part, such as "SYN && !ACK".
    private static List<Evaluate> Joined(List<Bound> parts)
    {
        List<Evaluate> joined = [];
        for (int i = 0, length; i < parts.Count; i += length)
        {
            length = 0;
            while (i + length < parts.Count && FlagTest.Takes(parts[i + length]))
                length++;
            joined.Add(length > 1 ? new FlagTest(parts.GetRange(i, length)).Evaluate : Compiler.Compile(parts[i]));
            length = Math.Max(1, length);
        }

        return joined;
    }

    private static List<Bound> Parts(Operation operation)
    {
        List<Bound> parts = [];
        Bound left = operation;
        while (left is Operation chain && chain.Operator == operation.Operator)
        {
            parts.Add(chain.Right);
            left = chain.Left;
        }
        parts.Add(left);
        parts.Reverse();
        return parts;
    }
}
