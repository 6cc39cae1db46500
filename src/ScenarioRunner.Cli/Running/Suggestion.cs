namespace ScenarioRunner.Cli.Running;

/// <summary>"Did you mean": the nearest known word, if it is near.</summary>
internal static class Suggestion
{
    private const int LongestWord = 64;

    public static string? For(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestWord)
            return null;
        string? best = null;
        int least = Math.Max(1, word.Length / 3) + 1;
        foreach (string candidate in known)
        {
            int distance = Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance < least)
                (best, least) = (candidate, distance);
        }

        return best;
    }

    /// <summary>Levenshtein's.</summary>
    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
