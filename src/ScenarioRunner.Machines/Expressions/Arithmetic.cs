namespace ScenarioRunner.Machines.Expressions;

/// <summary>What each <see cref="Operator"/> computes.</summary>
internal static class Arithmetic
{
    public const long Mask = 0xFFFF_FFFF;

    public static long Distance(long a, long b) => (int)((uint)a - (uint)b);

    // The one quotient that does not fit: long.MinValue / -1 wraps to itself.
    public static long Divide(long a, long b) => b == 0 ? 0 : b == -1 ? unchecked(-a) : a / b;

    public static long Remainder(long a, long b) => b is 0 or -1 ? 0 : a % b;

    /// <summary>Operators that are not on the hot path; both operands are always evaluated.</summary>
    public static Func<long, long, long> Of(Operator op) => op switch
    {
        Operator.Multiply => static (a, b) => unchecked(a * b),
        Operator.Divide => Divide,
        Operator.Remainder => Remainder,
        Operator.ShiftLeft => static (a, b) => a << (int)(b & 63),
        Operator.ShiftRight => static (a, b) => a >> (int)(b & 63),
        Operator.BitAnd => static (a, b) => a & b,
        Operator.Minimum => Math.Min,
        Operator.Maximum => Math.Max,
        Operator.Earlier => static (a, b) => Distance(a, b) <= 0 ? a : b,
        Operator.Later => static (a, b) => Distance(a, b) >= 0 ? a : b,
        Operator.Wrap => static (a, _) => a & Mask,
        _ => throw new ArgumentOutOfRangeException(nameof(op), op, null),
    };
}
