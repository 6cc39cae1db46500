namespace ScenarioRunner.Cli.Inputs;

/// <summary>A path pattern: <c>*</c> and <c>?</c> inside a name, <c>**</c> any folders.</summary>
internal sealed class Glob
{
    private readonly string[] _segments;

    /// <param name="pattern">With <c>/</c>.</param>
    public Glob(string pattern)
    {
        int wild = pattern.AsSpan().IndexOfAny('*', '?');
        int cut = pattern.LastIndexOf('/', Math.Max(0, wild)) + 1;
        Prefix = pattern[..cut];
        _segments = pattern[cut..].Split('/', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The part before the first wildcard, with its last <c>/</c>; empty for the current folder.</summary>
    public string Prefix { get; }

    /// <summary>The folder the search starts in.</summary>
    public string Root => Prefix.Length == 0 ? "." : Prefix;

    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <param name="relativePath">Below <see cref="Root"/>, with <c>/</c>.</param>
    public bool Matches(string relativePath) => MatchesFolders(_segments, relativePath.Split('/'));

    /// <summary>Backtracks to the last <c>**</c> only: time is at most pattern times path.</summary>
    private static bool MatchesFolders(string[] pattern, string[] path)
    {
        int p = 0, n = 0, star = -1, retry = 0;
        while (n < path.Length)
        {
            if (p < pattern.Length && pattern[p] == "**")
                (star, retry) = (p++, n);
            else if (p < pattern.Length && MatchesName(pattern[p], path[n]))
                (p, n) = (p + 1, n + 1);
            else if (star >= 0)
                (p, n) = (star + 1, ++retry);
            else
                return false;
        }

        while (p < pattern.Length && pattern[p] == "**")
            p++;
        return p == pattern.Length;
    }

    private static bool MatchesName(string pattern, string name)
    {
        int p = 0, n = 0, star = -1, retry = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
                (star, retry) = (p++, n);
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == name[n]))
                (p, n) = (p + 1, n + 1);
            else if (star >= 0)
                (p, n) = (star + 1, ++retry);
            else
                return false;
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }
}
