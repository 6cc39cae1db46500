using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>Whether some fields of the message are set and others are not, in one body: <c>ACK &amp;&amp; !SYN &amp;&amp; !RST</c>.</summary>
internal sealed class FlagTest(IReadOnlyList<Bound> parts)
{
    private readonly int[] _set = [.. parts.OfType<FieldRead>().Select(field => field.Field)];
    private readonly int[] _clear = [.. parts.OfType<Not>().Select(not => ((FieldRead)not.Operand).Field)];

    public static bool Takes(Bound part) => part is FieldRead or Not { Operand: FieldRead };

    public long Evaluate(Frame frame)
    {
        long[] fields = frame.Message.Fields;
        foreach (int field in _set)
            if (fields[field] == 0)
                return 0;
        foreach (int field in _clear)
            if (fields[field] != 0)
                return 0;
        return 1;
    }
}
