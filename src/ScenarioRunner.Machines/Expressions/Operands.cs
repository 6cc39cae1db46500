using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>
/// Operands that are read in place. As type arguments they give each common shape (variable against variable,
/// field against number ...) a body of its own, so that a comparison is one call through a delegate.
/// </summary>
internal interface IOperand
{
    long Read(Frame frame);
}

internal readonly struct OwnVariable(int index) : IOperand
{
    public long Read(Frame frame) => frame.Self.Variables[index];
}

internal readonly struct PeerVariable(int index) : IOperand
{
    public long Read(Frame frame) => frame.Peer.Variables[index];
}

internal readonly struct MessageField(int index) : IOperand
{
    public long Read(Frame frame) => frame.Message.Fields[index];
}

internal readonly struct Constant(long value) : IOperand
{
    public long Read(Frame frame) => value;
}

internal interface ICombine
{
    static abstract long Of(long a, long b);
}

internal readonly struct Equal : ICombine
{
    public static long Of(long a, long b) => a == b ? 1 : 0;
}

internal readonly struct NotEqual : ICombine
{
    public static long Of(long a, long b) => a != b ? 1 : 0;
}

internal readonly struct Less : ICombine
{
    public static long Of(long a, long b) => a < b ? 1 : 0;
}

internal readonly struct LessOrEqual : ICombine
{
    public static long Of(long a, long b) => a <= b ? 1 : 0;
}

internal readonly struct Before : ICombine
{
    public static long Of(long a, long b) => Arithmetic.Distance(a, b) < 0 ? 1 : 0;
}

internal readonly struct BeforeOrEqual : ICombine
{
    public static long Of(long a, long b) => Arithmetic.Distance(a, b) <= 0 ? 1 : 0;
}

internal readonly struct Sum : ICombine
{
    public static long Of(long a, long b) => unchecked(a + b);
}

internal readonly struct Difference : ICombine
{
    public static long Of(long a, long b) => unchecked(a - b);
}

internal readonly struct Advanced : ICombine
{
    public static long Of(long a, long b) => unchecked(a + b) & Arithmetic.Mask;
}

internal readonly struct Retreated : ICombine
{
    public static long Of(long a, long b) => unchecked(a - b) & Arithmetic.Mask;
}

internal readonly struct Distance : ICombine
{
    public static long Of(long a, long b) => Arithmetic.Distance(a, b);
}
