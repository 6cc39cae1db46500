using System.Diagnostics;
using System.Globalization;

namespace ScenarioRunner.Benchmarks;

/// <summary>A program run from its start to its end.</summary>
/// <param name="Seconds">The best of the rounds: other work can only make one slower.</param>
/// <param name="Megabytes">The most memory that was resident; 0 where the system does not tell.</param>
internal readonly record struct WholeProcess(double Seconds, double Megabytes)
{
    /// <summary>Null where there is no such program.</summary>
    public static WholeProcess? Of(string program, string[] arguments, int rounds)
    {
        WholeProcess best = new(double.MaxValue, 0);
        for (int i = 0; i < rounds; i++)
        {
            if (Once(program, arguments) is not { } one)
                return null;
            best = new WholeProcess(Math.Min(best.Seconds, one.Seconds), Math.Max(best.Megabytes, one.Megabytes));
        }

        return best;
    }

    private static WholeProcess? Once(string program, string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        long began = Stopwatch.GetTimestamp();
        try
        {
            using Process process = Process.Start(start)!;
            Task output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null), errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
            double most = 0;
            while (!process.WaitForExit(20))
                most = Math.Max(most, Resident(process.Id));
            Task.WaitAll(output, errors);
            return new WholeProcess(Stopwatch.GetElapsedTime(began).TotalSeconds, most);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // The mark that Linux keeps of the highest; gone with the process.
    private static double Resident(int process)
    {
        try
        {
            foreach (string line in File.ReadLines($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status"))
                if (line.StartsWith("VmHWM:", StringComparison.Ordinal))
                    return double.Parse(line.AsSpan(6, line.Length - 9).Trim(), CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
        }

        return 0;
    }
}
