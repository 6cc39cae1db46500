using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Definition;

/// <summary>Look-ups in the machine's short lists.</summary>
internal static class NamedThings
{
    public static int FindIndex<T>(this ImmutableArray<T> things, Predicate<T> fits)
    {
        for (int i = 0; i < things.Length; i++)
            if (fits(things[i]))
                return i;
        return -1;
    }
}
