using System.Collections.Immutable;
namespace ScenarioRunner.Scenarios.Tests.Mutations;

internal enum MutationKind
{
    Deletion,
    Duplication,
    Swap,
}

/// <summary>A scenario with one line, or one message of a line with several, deleted, doubled or swapped with the next.</summary>
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

    /// <summary>The messages of lines with several, one by one.</summary>
    public static IEnumerable<LineMutation> OfMessages(string text, ImmutableArray<int> steps)
    {
        string[] lines = text.Split('\n');
        foreach (int step in steps)
        {
            string line = lines[step - 1];
            int colon = line.IndexOf(": ", StringComparison.Ordinal) + 2;
            string[] messages = line.Contains("->", StringComparison.Ordinal) && !line.Contains('"', StringComparison.Ordinal) && !line.Contains("!!", StringComparison.Ordinal) ? Messages(line[colon..]) : [];
            for (int i = 0; i < messages.Length && messages.Length > 1; i++)
            {
                yield return Changed(MutationKind.Deletion, messages[i], [.. messages[..i], .. messages[(i + 1)..]]);
                yield return Changed(MutationKind.Duplication, messages[i], [.. messages[..i], messages[i], .. messages[i..]]);
                if (i + 1 < messages.Length && messages[i] != messages[i + 1])
                    yield return Changed(MutationKind.Swap, $"{messages[i]} <> {messages[i + 1]}", [.. messages[..i], messages[i + 1], messages[i], .. messages[(i + 2)..]]);
            }

            LineMutation Changed(MutationKind kind, string mutated, string[] left) =>
                new(kind, step, mutated, string.Join('\n', [.. lines[..(step - 1)], line[..colon] + string.Join(", ", left), .. lines[step..]]));
        }
    }

    // Commas inside brackets separate the elements of a list.
    private static string[] Messages(string flight)
    {
        List<string> messages = [];
        int depth = 0, start = 0;
        for (int i = 0; i < flight.Length; i++)
        {
            depth += flight[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (flight[i] != ',' || depth > 0)
                continue;
            messages.Add(flight[start..i].Trim());
            start = i + 1;
        }

        return [.. messages, flight[start..].Trim()];
    }

    private static LineMutation Swapped(string[] lines, int upper, int lower)
    {
        string[] swapped = [.. lines];
        (swapped[upper - 1], swapped[lower - 1]) = (lines[lower - 1], lines[upper - 1]);
        return new LineMutation(MutationKind.Swap, upper, $"{lines[upper - 1].Trim()} <> {lines[lower - 1].Trim()}", string.Join('\n', swapped));
    }

    private static bool IsSilent(string line) => line.Trim().Length == 0 || line.TrimStart().StartsWith('#');
}
