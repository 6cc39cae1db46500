using System.Diagnostics;

namespace ScenarioRunner.Benchmarks;

/// <summary>A scenario of 100,000 steps from text to verdict, and of 10,000 beside it: the cost must be linear.</summary>
internal sealed class LongScenario : IBenchmark
{
    private const int Short = 10_000;
    private const int Long = 100_000;

    public string Name => "long scenario";

    public IEnumerable<Figure> Run(Arguments arguments)
    {
        (string brief, string lengthy) = (Conversations.Of(Short), Conversations.Of(Long));
        double first = Timing.Once(() => Way.Validate(Way.Bind(lengthy), transcripts: true));
        using Process process = Process.GetCurrentProcess();
        double peak = process.PeakWorkingSet64 / 1048576.0;
        int rounds = Math.Min(arguments.Rounds, 7);
        Timing small = Timing.Of(() => Way.Validate(Way.Bind(brief), transcripts: false), rounds);
        Timing large = Timing.Of(() => Way.Validate(Way.Bind(lengthy), transcripts: false), rounds);
        Timing kept = Timing.Of(() => Way.Validate(Way.Bind(lengthy), transcripts: true), rounds);
        yield return new Figure("100,000 steps, text to verdict", "< 1,500 ms", Milliseconds(large.Median), Milliseconds(large.Best), $"{large.Best / small.Best:F1} times 10,000 steps (target < 12)");
        yield return new Figure("  allocated a step", "", Table.Number((double)large.Allocated / Long, "B"), "", "");
        yield return new Figure("  with its transcript", "", Milliseconds(kept.Median), Milliseconds(kept.Best), $"{kept.Best / large.Best:F1} times without");
        yield return new Figure("  the first time, with transcript", "", Milliseconds(first), "", "");
        yield return new Figure("  peak memory of that", "< 400 MB", Table.Number(peak, "MB"), "", "of the whole process so far");
        if (arguments.Runner is { } runner)
            yield return Published(runner, brief, lengthy);
    }

    // As a user meets it: the whole process, with its start, reading the file and the report.
    private static Figure Published(string runner, string brief, string lengthy)
    {
        string folder = Directory.CreateTempSubdirectory("runner-benchmark-").FullName;
        try
        {
            (string small, string large) = (Path.Combine(folder, "small.hs"), Path.Combine(folder, "large.hs"));
            File.WriteAllText(small, brief);
            File.WriteAllText(large, lengthy);
            (_, double smallBest) = ColdStart.Time(runner, ["validate", "--quiet", small]);
            (double median, double best) = ColdStart.Time(runner, ["validate", "--quiet", large]);
            return new Figure("  the whole process, published", "< 1,500 ms", Milliseconds(median), Milliseconds(best), $"{best / smallBest:F1} times 10,000 steps (target < 12)");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Milliseconds(double value) => Table.Number(value, "ms");
}
