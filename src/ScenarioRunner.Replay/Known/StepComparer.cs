namespace ScenarioRunner.Replay.Known;

/// <summary>Steps are equal where all their numbers are.</summary>
internal sealed class StepComparer : IEqualityComparer<long[]>, IAlternateEqualityComparer<ReadOnlySpan<long>, long[]>
{
    public static readonly StepComparer Instance = new();

    // Drawn anew in each process: nobody can write a capture whose steps all fall together.
    private static readonly ulong s_seed = (ulong)HashCode.Combine(0) << 32 | (uint)HashCode.Combine(1);

    public bool Equals(long[]? one, long[]? other) => one.AsSpan().SequenceEqual(other);

    public bool Equals(ReadOnlySpan<long> one, long[] other) => one.SequenceEqual(other);

    public int GetHashCode(long[] step) => GetHashCode(step.AsSpan());

    public int GetHashCode(ReadOnlySpan<long> step)
    {
        ulong hash = s_seed;
        foreach (long number in step)
        {
            hash = unchecked((hash ^ (ulong)number) * 0x9E3779B97F4A7C15UL);
            hash ^= hash >> 32;
        }

        return (int)hash;
    }

    public long[] Create(ReadOnlySpan<long> step) => step.ToArray();
}
