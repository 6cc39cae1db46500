namespace ScenarioRunner.Benchmarks;

/// <summary>TLS of 100,000 steps from text to verdict, alone and over TCP, beside as many steps of TCP.</summary>
internal sealed class TlsScenario : IBenchmark
{
    private const int Steps = 100_000;

    public string Name => "tls scenario";

    public IEnumerable<Figure> Run(Arguments arguments)
    {
        int rounds = Math.Min(arguments.Rounds, 5);
        Timing tcp = Of(Conversations.Of(Steps), rounds);
        Timing alone = Of(Conversations.OfTls(Steps, overTcp: false), rounds);
        Timing stacked = Of(Conversations.OfTls(Steps, overTcp: true), rounds);
        yield return Row("100,000 steps of TLS 1.3", alone, tcp);
        yield return Row("  over TCP", stacked, tcp);
    }

    private static Timing Of(string text, int rounds) => Timing.Of(() => Way.Validate(Way.Bind(text), transcripts: false), rounds);

    private static Figure Row(string name, Timing timing, Timing tcp) =>
        new(name, "< 2,000 ms", Table.Number(timing.Median, "ms"), Table.Number(timing.Best, "ms"), $"{timing.Best / tcp.Best:F1} times TCP");
}
