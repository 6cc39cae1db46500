using NUnit.Framework;
using ScenarioRunner.Machines.Expressions;

namespace ScenarioRunner.Machines.Tests.Expressions;

public sealed class ValueTests
{
    [TestCase("1 + 2 * 3", 7)]
    [TestCase("(1 + 2) * 3", 9)]
    [TestCase("10 - 3 - 2", 5)]
    [TestCase("7 / 0", 0)]
    [TestCase("7 % 0", 0)]
    [TestCase("-7 / 2", -3)]
    [TestCase("0x1F", 31)]
    [TestCase("3ms", 3_000)]
    [TestCase("2s + 1us", 2_000_001)]
    [TestCase("1min", 60_000_000)]
    [TestCase("1 << 3 + 1", 16)]
    [TestCase("1 << 64", 1)]
    [TestCase("6 & 3 == 2 ? 1 : 0", 1)]
    [TestCase("1 << 2 < 5", 1)]
    [TestCase("1 < 2 == true", 1)]
    [TestCase("true || false && false", 1)]
    [TestCase("!false && !(1 > 2)", 1)]
    [TestCase("false ? 1 : true ? 2 : 3", 2)]
    [TestCase("min(3, -4)", -4)]
    [TestCase("max(3, -4)", 3)]
    [TestCase("any(own(0 - 1))", 4294967295)]
    [TestCase("state == CLOSED", 1)]
    [TestCase("state != FIN-WAIT-1", 1)]
    [TestCase("state in [CLOSED, FIN-WAIT-2]", 1)]
    [TestCase("state in [waiting]", 0)]
    [TestCase("peer.state in [waiting, CLOSED]", 1)]
    [TestCase("profile == rfc793", 0)]
    [TestCase("profile != rfc793", 1)]
    [TestCase("9223372036854775807 + 1", long.MinValue)]
    public void An_expression_has_the_value_C_would_give_it(string text, long value) =>
        Assert.That(new Toy().Value(text), Is.EqualTo(value));

    [TestCase("o < p", 4294967290, 5, 1, TestName = "A number before the wrap comes before one behind it")]
    [TestCase("o > p", 4294967290, 5, 0, TestName = "A number before the wrap does not come after one behind it")]
    [TestCase("p - o", 4294967290, 5, 11, TestName = "The distance over the wrap counts through 0")]
    [TestCase("o - p", 4294967290, 5, -11, TestName = "The distance back over the wrap is negative")]
    [TestCase("any(o + 10)", 4294967290, 0, 4, TestName = "A number plus a count wraps")]
    [TestCase("any(o - 10)", 4, 0, 4294967290, TestName = "A number minus a count wraps")]
    [TestCase("any(min(o, p))", 4294967290, 5, 4294967290, TestName = "The smaller number is the earlier one")]
    [TestCase("any(max(o, p))", 4294967290, 5, 5, TestName = "The larger number is the later one")]
    public void Sequence_numbers_are_modular(string text, long o, long p, long value) =>
        Assert.That(new Toy { ["o"] = o, ["p"] = p }.Value(text), Is.EqualTo(value));

    [Test]
    public void A_field_whose_name_has_a_dash_is_found_and_elsewhere_a_dash_is_minus()
    {
        Toy toy = new() { ["i"] = 10, ["j"] = 4 };
        toy.Frame.Message.Fields[4] = 7;
        Assert.That(toy.Value("m.sack-ok"), Is.EqualTo(7));
        Assert.That(toy.Value("i-j"), Is.EqualTo(6));
    }

    [Test]
    public void The_peers_variables_are_read_from_the_peer()
    {
        Toy toy = new() { ["i"] = 1 };
        toy.Frame.Peer.Variables[0] = 2;
        Assert.That(toy.Value("i * 10 + peer.i"), Is.EqualTo(12));
    }

    [Test]
    public void The_right_side_of_and_and_or_is_left_alone_when_the_left_side_decides()
    {
        Toy toy = new();
        int calls = 0;
        Definition.Function count = new("count", [], 0, Definition.ValueType.Bool, (_, _, _, _, _) => ++calls);
        Complaints complaints = new();
        Vocabulary vocabulary = new(FunctionLibrary.Standard.With(count));
        Compiler.Compile(Expression.Bind("false && count() || true || count()", vocabulary, default, complaints))(toy.Frame);
        Assert.That(complaints.Any, Is.False);
        Assert.That(calls, Is.Zero);
    }

    [Test]
    public void Evaluating_allocates_nothing()
    {
        Toy toy = new() { ["o"] = 5, ["p"] = 9 };
        Definition.Evaluate evaluate = Compiler.Compile(toy.Bind("o < p && m.seq <= o + i && (m.F || !b) && max(i, j) == (c ? 1 : 0)"));
        evaluate(toy.Frame);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
            evaluate(toy.Frame);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }
}
