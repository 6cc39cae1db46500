using CsCheck;

namespace ScenarioRunner.Machines.Tests.Expressions;

/// <summary>An expression as text together with a plain reading of what it means, for comparison with what is compiled.</summary>
internal sealed record Tree(string Text, Func<Toy, long> Value)
{
    private const long Mask = 0xFFFF_FFFF;

    public static Gen<Tree> Bool(int depth) => depth == 0
        ? Gen.OneOf(Leaf("b"), Leaf("c"), Leaf("peer.b"), Field("F", 1), Gen.Const(new Tree("true", _ => 1)), Gen.Const(new Tree("state == FIN-WAIT-1", t => t.Frame.Self.State == 1 ? 1 : 0)))
        : Gen.OneOf(
            Both(Bool(depth - 1), "&&", (a, b) => a & b),
            Both(Bool(depth - 1), "||", (a, b) => a | b),
            Both(Bool(depth - 1), "==", (a, b) => a == b ? 1 : 0),
            Bool(depth - 1).Select(t => new Tree($"!({t.Text})", f => 1 - t.Value(f))),
            Compared(Int(depth - 1), (a, b) => a.CompareTo(b)),
            Compared(Own(depth - 1), (a, b) => unchecked((int)(uint)(a - b))));

    public static Gen<Tree> Int(int depth) => depth == 0
        ? Gen.OneOf(Leaf("i"), Leaf("j"), Leaf("peer.j"), Field("n", 0), Gen.Long[0, 1000].Select(n => new Tree($"{n}", _ => n)))
        : Gen.OneOf(
            Both(Int(depth - 1), "+", (a, b) => unchecked(a + b)),
            Both(Int(depth - 1), "-", (a, b) => unchecked(a - b)),
            Both(Int(depth - 1), "*", (a, b) => unchecked(a * b)),
            Both(Int(depth - 1), "/", (a, b) => b == 0 ? 0 : b == -1 ? unchecked(-a) : a / b),
            Both(Int(depth - 1), "%", (a, b) => b is 0 or -1 ? 0 : a % b),
            Both(Int(depth - 1), "&", (a, b) => a & b),
            Both(Int(depth - 1), "<<", (a, b) => a << (int)(b & 63)),
            Both(Int(depth - 1), ">>", (a, b) => a >> (int)(b & 63)),
            Both(Own(depth - 1), "-", (a, b) => unchecked((int)(uint)(a - b))),
            Own(depth - 1).Select(t => new Tree($"any({t.Text})", t.Value)),
            Gen.Select(Bool(depth - 1), Int(depth - 1), Int(depth - 1)).Select((c, y, n) =>
                new Tree($"({c.Text} ? {y.Text} : {n.Text})", f => c.Value(f) != 0 ? y.Value(f) : n.Value(f))));

    public static Gen<Tree> Own(int depth) => depth == 0
        ? Gen.OneOf(Leaf("o"), Leaf("p"), Leaf("peer.t"), Field("seq", 2))
        : Gen.OneOf(
            Gen.Select(Own(depth - 1), Int(depth - 1)).Select((a, n) => new Tree($"({a.Text} + {n.Text})", f => unchecked(a.Value(f) + n.Value(f)) & Mask)),
            Gen.Select(Own(depth - 1), Int(depth - 1)).Select((a, n) => new Tree($"({a.Text} - {n.Text})", f => unchecked(a.Value(f) - n.Value(f)) & Mask)),
            Int(depth - 1).Select(n => new Tree($"own({n.Text})", f => n.Value(f) & Mask)));

    private static Gen<Tree> Leaf(string name)
    {
        bool peer = name.StartsWith("peer.", StringComparison.Ordinal);
        int index = Array.IndexOf(Toy.Variables, peer ? name[5..] : name);
        return Gen.Const(new Tree(name, toy => (peer ? toy.Frame.Peer : toy.Frame.Self).Variables[index]));
    }

    private static Gen<Tree> Field(string name, int index) => Gen.Const(new Tree("m." + name, toy => toy.Frame.Message.Fields[index]));

    private static Gen<Tree> Both(Gen<Tree> operand, string symbol, Func<long, long, long> meaning) =>
        Gen.Select(operand, operand).Select((a, b) => new Tree($"({a.Text} {symbol} {b.Text})", f => meaning(a.Value(f), b.Value(f))));

    private static Gen<Tree> Compared(Gen<Tree> operand, Func<long, long, int> compare) => Gen.OneOf(
        Both(operand, "<", (a, b) => compare(a, b) < 0 ? 1 : 0),
        Both(operand, "<=", (a, b) => compare(a, b) <= 0 ? 1 : 0),
        Both(operand, ">", (a, b) => compare(b, a) < 0 ? 1 : 0),
        Both(operand, ">=", (a, b) => compare(b, a) <= 0 ? 1 : 0),
        Both(operand, "!=", (a, b) => a != b ? 1 : 0));
}
