namespace ScenarioRunner.Language.Diagnostics;

/// <summary>Finds the known word a person most likely meant.</summary>
public static class Suggestion
{
    private const int LongestWord = 40;

    /// <summary><c>did you mean `SYN-ACK`?</c>, or the choices when there are few, or nothing.</summary>
    public static string For(string written, IEnumerable<string> known)
    {
        string[] words = [.. known];
        string? near = Nearest(written, words);
        if (near is not null)
            return $"did you mean `{near}`?";
        return words.Length is > 0 and <= 16 ? $"known: {string.Join(", ", words)}" : "";
    }

    public static string? Nearest(string written, IEnumerable<string> known)
    {
        if (written.Length is 0 or > LongestWord)
            return null;
        string? best = null;
        int bestDistance = 1 + Math.Max(1, written.Length / 3);
        foreach (string word in known)
        {
            int distance = Distance(written.ToUpperInvariant(), word.ToUpperInvariant());
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(word, best) < 0))
                (best, bestDistance) = (word, distance);
        }

        return best;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours.</summary>
    private static int Distance(string a, string b)
    {
        if (b.Length > LongestWord)
            return int.MaxValue;
        int[,] cost = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
            cost[i, 0] = i;
        for (int j = 0; j <= b.Length; j++)
            cost[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
            for (int j = 1; j <= b.Length; j++)
            {
                int replace = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replace, 1 + Math.Min(cost[i - 1, j], cost[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], 1 + cost[i - 2, j - 2]);
            }

        return cost[a.Length, b.Length];
    }
}
