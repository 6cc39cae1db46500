using NUnit.Framework;
using ScenarioRunner.Machines.Expressions;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Tests.Expressions;

public sealed class TypeTests
{
    [TestCase("m.seq", Direction.Send, ValueType.Own)]
    [TestCase("m.seq", Direction.Receive, ValueType.Theirs)]
    [TestCase("m.ack", Direction.Send, ValueType.Theirs)]
    [TestCase("m.ack", Direction.Receive, ValueType.Own)]
    [TestCase("m.n", Direction.Receive, ValueType.Int)]
    [TestCase("m.F", Direction.Receive, ValueType.Bool)]
    [TestCase("F", Direction.Send, ValueType.Bool)]
    [TestCase("o", Direction.Receive, ValueType.Own)]
    [TestCase("peer.o", Direction.Send, ValueType.Theirs)]
    [TestCase("peer.t", Direction.Send, ValueType.Own)]
    [TestCase("o - p", Direction.Send, ValueType.Int)]
    [TestCase("o + i", Direction.Send, ValueType.Own)]
    [TestCase("i + t", Direction.Send, ValueType.Theirs)]
    [TestCase("o == 0", Direction.Send, ValueType.Bool)]
    [TestCase("any(o)", Direction.Send, ValueType.Int)]
    [TestCase("any(b)", Direction.Send, ValueType.Int)]
    [TestCase("own(i)", Direction.Send, ValueType.Own)]
    [TestCase("theirs(o)", Direction.Send, ValueType.Theirs)]
    [TestCase("b ? o : 0", Direction.Send, ValueType.Own)]
    [TestCase("min(t, u)", Direction.Send, ValueType.Theirs)]
    public void An_expression_has_its_type(string text, object direction, ValueType type) =>
        Assert.That(new Toy().Bind(text, (Direction)direction).Type, Is.EqualTo(type));

    [TestCase("o < t", 2)]
    [TestCase("o - t", 2)]
    [TestCase("o + p", 2)]
    [TestCase("i - o", 2)]
    [TestCase("o == 1", 2)]
    [TestCase("o < 0", 2)]
    [TestCase("o * 2", 2)]
    [TestCase("b + 1", 2)]
    [TestCase("b < c", 2)]
    [TestCase("b == i", 2)]
    [TestCase("i && b", 0)]
    [TestCase("!i", 0)]
    [TestCase("-o", 0)]
    [TestCase("b ? i : o", 8)]
    [TestCase("i ? i : j", 0)]
    [TestCase("min(o, t)", 7)]
    [TestCase("min(b, c)", 7)]
    [TestCase("own(b)", 4)]
    [TestCase("m.seq == o", 6, true)]
    [TestCase("peer.o == o", 7)]
    [TestCase("stop_all()", 0)]
    [TestCase("written(i)", 8)]
    public void A_mixture_of_types_is_refused_at_its_place(string text, int at, bool received = false) =>
        Assert.That(new Toy().Complaint(text, received ? Direction.Receive : Direction.Send), Does.StartWith($"{at}: '").Or.StartWith($"{at}: the "));

    [Test]
    public void One_mistake_gives_one_complaint()
    {
        Complaints complaints = new();
        Toy toy = new();
        Expression.Bind("(oh + 1) * 2 < p && !(oh2 || b)", toy.Vocabulary, new Scope(Direction.Send), complaints);
        Assert.That(complaints.All.Select(c => c.At), Is.EqualTo(new[] { 1, 22 }));
    }
}
