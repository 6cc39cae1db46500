using System.Diagnostics;
using ScenarioRunner.Cli;

namespace ScenarioRunner.Benchmarks;

/// <summary>The whole process, from its start to its end, on the three-line file: published with Native AOT, and as the framework runs it.</summary>
internal sealed class ColdStart : IBenchmark
{
    private const int Rounds = 20;

    public string Name => "cold start";

    public IEnumerable<Figure> Run(Arguments arguments)
    {
        if (arguments.Runner is not { } runner)
            yield break;
        string file = Path.Combine(Path.GetTempPath(), $"runner-benchmark-{Environment.ProcessId}.hs");
        File.WriteAllText(file, "client -> server: SYN\nserver -> client: SYN-ACK\nclient -> server: ACK\n");
        try
        {
            (double median, double best) = Time(runner, ["validate", file]);
            (double empty, double emptyBest) = Time(runner, ["--version"]);
            (double framework, double frameworkBest) = Time("dotnet", [typeof(RunnerApp).Assembly.Location, "validate", file]);
            yield return new Figure("cold validate, published", "< 20 ms", Table.Number(median, "ms"), Table.Number(best, "ms"), $"1/{frameworkBest / best:F0} of the framework's");
            yield return new Figure("  runner --version, published", "", Table.Number(empty, "ms"), Table.Number(emptyBest, "ms"), "");
            yield return new Figure("  cold validate, framework-dependent", "", Table.Number(framework, "ms"), Table.Number(frameworkBest, "ms"), "");
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Milliseconds of a whole process.</summary>
    public static (double Median, double Best) Time(string program, string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        double[] times = new double[Rounds];
        for (int i = 0; i < Rounds; i++)
        {
            times[i] = Timing.Once(() =>
            {
                using Process process = Process.Start(start)!;
                process.WaitForExit();
                if (process.ExitCode != 0)
                    throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
            });
        }

        Array.Sort(times);
        return (times[Rounds / 2], times[0]);
    }
}
