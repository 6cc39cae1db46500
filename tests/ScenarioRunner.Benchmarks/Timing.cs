using System.Diagnostics;

namespace ScenarioRunner.Benchmarks;

/// <summary>What one piece of work costs: the median and the best of several rounds, and what one round allocates.</summary>
/// <param name="Median">Milliseconds.</param>
/// <param name="Best">Milliseconds: on a busy machine the figure to trust.</param>
/// <param name="Allocated">Octets of one round on this thread.</param>
internal readonly record struct Timing(double Median, double Best, long Allocated)
{
    private const int WarmUpMilliseconds = 600;

    public static Timing Of(Action work, int rounds)
    {
        WarmUp(work);
        double[] times = new double[rounds];
        long allocated = long.MaxValue;
        for (int i = 0; i < rounds; i++)
        {
            GC.Collect();
            long before = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            work();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Array.Sort(times);
        return new Timing(times[rounds / 2], times[0], allocated);
    }

    /// <summary>Milliseconds of the work without any warm-up.</summary>
    public static double Once(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    // Until the code has been compiled with what the first rounds taught.
    private static void WarmUp(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        do
            work();
        while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < WarmUpMilliseconds);
        Thread.Sleep(200);
        work();
    }
}
