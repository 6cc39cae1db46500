namespace ScenarioRunner.Machines.Expressions;

/// <summary>"Did you mean ...?"</summary>
public static class Nearest
{
    /// <summary>A hint such as <c>; did you mean 'ESTABLISHED'?</c>, or nothing when no name is near.</summary>
    public static string Hint(string word, IEnumerable<string> names)
    {
        string? best = null;
        int bestDistance = Math.Max(1, Math.Min(word.Length, 12) / 3) + 1;
        if (word.Length > 64)
            return "";
        foreach (string name in names)
        {
            int distance = Distance(word, name, bestDistance);
            if (distance < bestDistance)
                (best, bestDistance) = (name, distance);
        }
        return best is null ? "" : $"; did you mean '{best}'?";
    }

    /// <summary>Edits from one word to the other, where case counts for nothing and a swap of neighbours for one.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit)
            return limit;
        int[] before = new int[b.Length + 1], last = new int[b.Length + 1], row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
            last[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
