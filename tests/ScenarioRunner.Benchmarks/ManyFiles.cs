using System.Text;
using ScenarioRunner.Cli;

namespace ScenarioRunner.Benchmarks;

/// <summary>1,000 files of 30 lines through <c>runner validate</c> in this process: from the disk to the report.</summary>
internal sealed class ManyFiles : IBenchmark
{
    private const int Count = 1000;
    private const int Lines = 30;

    public string Name => "many files";

    public IEnumerable<Figure> Run(Arguments arguments)
    {
        string folder = Directory.CreateTempSubdirectory("runner-benchmark-").FullName;
        try
        {
            for (int i = 0; i < Count; i++)
                File.WriteAllText(Path.Combine(folder, $"c{i:D4}.hs"), Conversations.Of(Lines));
            double first = Timing.Once(() => Validate(folder));
            Timing warm = Timing.Of(() => Validate(folder), arguments.Rounds);
            Timing plain = Timing.Of(() => ReadOnly(folder), arguments.Rounds);
            yield return new Figure("1,000 files of 30 lines", "< 500 ms", Table.Number(warm.Median, "ms"), Table.Number(warm.Best, "ms"), $"{warm.Best / plain.Best:F1} times reading the files");
            yield return new Figure("  the first time in this process", "< 500 ms", Table.Number(first, "ms"), "", "");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Validate(string folder)
    {
        Surroundings surroundings = new()
        {
            Input = () => Stream.Null,
            Output = Stream.Null,
            Error = new StreamWriter(Stream.Null, Encoding.UTF8),
            WorkingDirectory = folder,
            Environment = _ => null,
        };
        if (RunnerApp.RunAsync(["validate", folder], surroundings).GetAwaiter().GetResult() != 0)
            throw new InvalidOperationException("a file did not pass");
    }

    private static void ReadOnly(string folder)
    {
        foreach (string path in Directory.GetFiles(folder))
            File.ReadAllText(path);
    }
}
