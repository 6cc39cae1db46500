using CsCheck;
using NUnit.Framework;
using ScenarioRunner.Machines.Expressions;

namespace ScenarioRunner.Machines.Tests.Expressions;

public sealed class HostileExpressionTests
{
    [TestCase("(", 2000, "1")]
    [TestCase("!", 3000, "b")]
    [TestCase("-", 3000, "1")]
    [TestCase("b ? b : ", 500, "b")]
    [TestCase("min(1, ", 500, "1")]
    [TestCase("1 + ", 1000, "1")]
    [TestCase("b && ", 800, "b")]
    [TestCase("1 + ", 100_000, "1")]
    public void Deep_and_long_expressions_are_refused(string part, int times, string end) =>
        Assert.That(new Toy().Complaint(string.Concat(Enumerable.Repeat(part, times)) + end), Is.Not.Empty);

    [TestCase("", "0: expected a value, found the end")]
    [TestCase("i +", "3: expected a value, found the end")]
    [TestCase("i ++ j", "3: expected a value, found '+'")]
    [TestCase("i = j", "2: expected the end, found '='")]
    [TestCase("i $ j", "2: '$' does not belong here")]
    [TestCase("i \u202e j", "2: '\\u{202E}' does not belong here")]
    [TestCase("written(\"n", "8: the quotation mark is never closed")]
    [TestCase("12xs", "0: '12xs' does not belong here")]
    [TestCase("99999999999999999999", "0: '99999999999999999999' does not belong here")]
    [TestCase("state = CLOSED", "6: write 'state == NAME' or 'state in [NAME, ...]'")]
    [TestCase("state in CLOSED", "9: expected '[' and the names of states")]
    [TestCase("state in [CLOSED", "16: expected ']', found the end")]
    [TestCase("state in []", "10: expected a name")]
    public void A_mistake_of_syntax_is_told_at_its_place(string text, string complaint) =>
        Assert.That(new Toy().Complaint(text), Is.EqualTo(complaint));

    [Test]
    public void Any_text_gives_complaints_and_never_an_exception()
    {
        string[] pieces = ["i", "o", "(", ")", "[", "]", "{", "}", "\"", "+", "- ", "==", "=", " in ", "state", "peer.", "if ", "?", ":", ",", "0x", "9", "due(", "kind(", "\u0000", "\ud800", "é", "m.sack-", "min("];
        Gen.OneOf(Gen.OneOf(pieces.Select(Gen.Const).ToArray()).Array[0, 30].Select(string.Concat), Gen.String[0, 60]).Sample(text =>
        {
            Toy toy = new();
            Complaints complaints = new();
            Scope scope = new(Direction.Send, Due: true, SetsFields: true);
            Compiler.Compile(Expression.Bind(text, toy.Vocabulary, scope, complaints))(toy.Frame);
            Statements.Read(text, toy.Vocabulary, scope, complaints);
            Template.Read(text, toy.Vocabulary, scope, complaints);
            return complaints.All.All(c => c.At >= 0 && c.At <= text.Length);
        });
    }
}
