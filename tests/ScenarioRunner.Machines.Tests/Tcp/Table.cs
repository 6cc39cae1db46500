namespace ScenarioRunner.Machines.Tests.Tcp;

/// <summary>Tables as text: columns between <c>|</c>, one case a line, <c>#</c> opens a comment, a last column <c>differs: why</c> sets a case aside.</summary>
internal static class Table
{
    public static IEnumerable<(string[] Cells, string? Differs)> Rows(string text)
    {
        foreach (string line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith('#'))
                continue;
            string[] cells = line.Split('|', StringSplitOptions.TrimEntries);
            bool differs = cells[^1].StartsWith("differs:", StringComparison.Ordinal);
            yield return differs ? (cells[..^1], cells[^1]["differs:".Length..].Trim()) : (cells, null);
        }
    }
}
