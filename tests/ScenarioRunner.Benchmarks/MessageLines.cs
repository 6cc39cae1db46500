using ScenarioRunner.Language.Parsing;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Text;
using Sprache;

namespace ScenarioRunner.Benchmarks;

/// <summary>Message lines a second, against the grammar's combinators and against cutting the same text into lines.</summary>
internal sealed class MessageLines : IBenchmark
{
    private const int Count = 20_000;
    private readonly string _text = string.Join('\n', Conversations.Lines(Count));
    private int _sink;

    public string Name => "message lines";

    public IEnumerable<Figure> Run(Arguments arguments)
    {
        Timing fast = Timing.Of(() => Read(HsGrammar.StepFast), arguments.Rounds);
        Timing combinators = Timing.Of(() => Read(HsGrammar.StepByCombinators), Math.Min(arguments.Rounds, 5));
        Timing plain = Timing.Of(Split, arguments.Rounds);
        Timing file = Timing.Of(() => _sink += HsParser.Parse(new SourceText("x.hs", _text)).Lines.Length, arguments.Rounds);
        yield return new Figure("message lines, one parser", ">= 1,000,000/s", Rate(fast.Median), Rate(fast.Best),
            $"{combinators.Best / fast.Best:F0} times the combinators; {fast.Best / plain.Best:F0} times the cost of cutting into lines");
        yield return new Figure("  allocated a line", "< 1,024 B", Bytes(fast), "", $"combinators {Bytes(combinators)}");
        yield return new Figure("message lines, whole file to tree", "", Rate(file.Median), Rate(file.Best), $"{file.Best / plain.Best:F0} times the cost of cutting into lines");
        yield return new Figure("  allocated a line", "< 1,024 B", Bytes(file), "", "");
    }

    private void Read(Parser<StepSyntax> parser)
    {
        WordTable words = new();
        Line line = new(_text, words);
        for (int start = 0; start < _text.Length;)
        {
            int end = _text.IndexOf('\n', start);
            end = end < 0 ? _text.Length : end;
            if (!parser(new LineInput(line.At(start, end))).WasSuccessful)
                throw new InvalidOperationException("a line was not read");
            start = end + 1;
        }
    }

    private void Split()
    {
        foreach (string line in _text.Split('\n'))
            _sink += line.Length;
    }

    private static string Rate(double milliseconds) => Table.Number(Count / milliseconds / 1000, "million/s");

    private static string Bytes(Timing timing) => Table.Number((double)timing.Allocated / Count, "B");
}
