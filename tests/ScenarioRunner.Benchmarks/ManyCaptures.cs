namespace ScenarioRunner.Benchmarks;

/// <summary>Many captures with one worker and with two.</summary>
internal sealed class ManyCaptures : IBenchmark
{
    private const int Copies = 8;

    private const int Rounds = 3;

    public string Name => "many captures";

    public IEnumerable<Figure> Run(Arguments arguments)
    {
        if (arguments.Runner is not { } runner || arguments.Captures is not { } folder)
        {
            Console.Error.WriteLine("  left out: it needs --runner PATH and --captures DIR");
            yield break;
        }

        string copies = Directory.CreateTempSubdirectory("runner-benchmark-").FullName;
        try
        {
            foreach (string path in Directory.EnumerateFiles(folder, "*.pcap"))
                for (int i = 0; i < Copies; i++)
                    File.Copy(path, Path.Combine(copies, $"{i}-{Path.GetFileName(path)}"));
            WholeProcess one = WholeProcess.Of(runner, ["validate", "--quiet", "--jobs", "1", copies], Rounds)!.Value;
            WholeProcess two = WholeProcess.Of(runner, ["validate", "--quiet", "--jobs", "2", copies], Rounds)!.Value;
            yield return new Figure($"{Directory.GetFiles(copies).Length} captures, --jobs 1", "", "", Table.Number(one.Seconds, "s"), "");
            yield return new Figure("  --jobs 2", "close to 1/2", "", Table.Number(two.Seconds, "s"), $"1/{one.Seconds / two.Seconds:F2}");
        }
        finally
        {
            Directory.Delete(copies, recursive: true);
        }
    }
}
