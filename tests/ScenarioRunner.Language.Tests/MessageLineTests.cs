using CsCheck;
using ScenarioRunner.Language.Parsing;
using ScenarioRunner.Language.Syntax;
using Sprache;

namespace ScenarioRunner.Language.Tests;

public sealed class MessageLineTests
{
    [Test]
    public void The_fast_reader_reads_what_the_combinators_read() =>
        Corpus.Line.Where(line => line.Length > 0).Sample(
            line =>
            {
                string fast = Show(HsGrammar.StepFast, line);
                string slow = Show(HsGrammar.StepByCombinators, line);
                return fast == slow ? true : throw new AssertionException($"{line}\nfast: {fast}\nslow: {slow}");
            },
            iter: 50_000,
            threads: 1);

    [TestCase("client -> server: SYN seq=100 ack=200 \"note\"")]
    [TestCase("+200ms client ~> server/2: DATA 100, FIN as s1  !! ack-unsent")]
    [TestCase("inject server <- client: RST seq=@77 sack=[1:2, [3, 4]]")]
    [TestCase("client: timeout rto")]
    [TestCase("wait: close")]
    [TestCase("@1s expect client = ESTABLISHED !! x")]
    public void Both_readers_accept(string line)
    {
        Assert.That(Show(HsGrammar.StepFast, line), Does.Not.StartWith("refused"));
        Assert.That(Show(HsGrammar.StepByCombinators, line), Is.EqualTo(Show(HsGrammar.StepFast, line)));
    }

    [Test]
    public void A_message_line_costs_less_than_a_kilobyte()
    {
        string text = string.Concat(Enumerable.Repeat("client -> server: SYN seq=100 ack=200 \"note\"\n", 10_000));
        Line line = new(text, new WordTable());
        int length = text.IndexOf('\n', StringComparison.Ordinal);
        HsGrammar.StepFast(new LineInput(line.At(0, length)));
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int at = 0; at < text.Length; at += length + 1)
            Assert.That(HsGrammar.StepFast(new LineInput(line.At(at, at + length))).WasSuccessful);
        long perLine = (GC.GetAllocatedBytesForCurrentThread() - before) / 10_000;
        Assert.That(perLine, Is.LessThan(1024));
        TestContext.Out.WriteLine($"{perLine} bytes a line");
    }

    private static string Show(Parser<StepSyntax> parser, string text)
    {
        IResult<StepSyntax> result = parser(new LineInput(new Line(text, new WordTable())));
        return result.WasSuccessful ? SyntaxText.Of(result.Value) : "refused";
    }
}
