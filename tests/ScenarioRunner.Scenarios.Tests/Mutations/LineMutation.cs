using System.Collections.Immutable;
namespace ScenarioRunner.Scenarios.Tests.Mutations;

internal enum MutationKind
{
    Deletion,
    Duplication,
    Swap,
}

/// <summary>A scenario with one line deleted, doubled or swapped with the next.</summary>
/// <param name="Line">In the new text: the line behind the deleted one, the second copy, the upper one of the swapped.</param>
internal sealed record LineMutation(MutationKind Kind, int Line, string Mutated, string Text)
{
    public override string ToString() => $"{Kind} at {Line}: {Mutated}";

    /// <summary>All of them. Lines that are no steps (comments, header, blocks) stay as they are.</summary>
    public static IEnumerable<LineMutation> Of(string text, ImmutableArray<int> steps)
    {
        string[] lines = text.Split('\n');
        foreach (int step in steps)
        {
            string line = lines[step - 1];
            yield return new LineMutation(MutationKind.Deletion, step, line, string.Join('\n', lines.Where((_, i) => i != step - 1)));
            yield return new LineMutation(MutationKind.Duplication, step + 1, line, string.Join('\n', [.. lines[..step], line, .. lines[step..]]));
            int next = step + 1;
            while (next <= lines.Length && IsSilent(lines[next - 1]))
                next++;
            if (next <= lines.Length && steps.Contains(next) && lines[next - 1].Trim() != line.Trim())
                yield return Swapped(lines, step, next);
        }
    }

    private static LineMutation Swapped(string[] lines, int upper, int lower)
    {
        string[] swapped = [.. lines];
        (swapped[upper - 1], swapped[lower - 1]) = (lines[lower - 1], lines[upper - 1]);
        return new LineMutation(MutationKind.Swap, upper, $"{lines[upper - 1].Trim()} <> {lines[lower - 1].Trim()}", string.Join('\n', swapped));
    }

    private static bool IsSilent(string line) => line.Trim().Length == 0 || line.TrimStart().StartsWith('#');
}
