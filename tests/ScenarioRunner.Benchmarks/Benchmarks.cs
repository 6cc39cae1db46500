namespace ScenarioRunner.Benchmarks;

internal static class Benchmarks
{
    public static IEnumerable<IBenchmark> All(Arguments arguments)
    {
        IBenchmark[] all = [new LongScenario(), new TlsScenario(), new Engine(), new MessageLines(), new ManyFiles(), new ColdStart(), new BigCapture(), new ManyCaptures()];
        return all.Where(benchmark => arguments.Only.Count == 0
            || arguments.Only.Any(word => benchmark.Name.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
