namespace ScenarioRunner.Machines.Loading;

/// <summary>Paths inside a machine's files.</summary>
internal static class MachinePath
{
    /// <summary>Bytes or characters that one file may hold.</summary>
    public const int MaximumFileSize = 1 << 20;

    public const string TooLarge = "the file is larger than 1 MiB";

    public const string Missing = "there is no such file";

    /// <summary>Whether the path names something at or below the root on every system: no <c>..</c>, no drive, no root, no backslash.</summary>
    public static bool IsInside(string path)
    {
        if (path.Length is 0 or > 260 || path.AsSpan().ContainsAny('\\', ':', '\0') || path.StartsWith('/'))
            return false;
        foreach (Range part in path.AsSpan().Split('/'))
            if (path.AsSpan()[part] is "" or "..")
                return false;
        return true;
    }

    public static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>The path as seen from the root, without <c>.</c> and <c>..</c>; null when it leads out or cannot be a path inside.</summary>
    /// <param name="folder">The folder the path is relative to, below the root; empty for the root.</param>
    public static string? Resolve(string folder, string path)
    {
        if (path.Length is 0 or > 260 || path.StartsWith('/'))
            return null;
        List<string> parts = [];
        foreach (string part in $"{folder}/{path}".Split('/'))
        {
            if (part == ".." && parts.Count == 0)
                return null;
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "."))
                parts.Add(part);
        }
        string resolved = string.Join('/', parts);
        return IsInside(resolved) ? resolved : null;
    }

    /// <summary>The path without <c>./</c>.</summary>
    public static string Tidy(string path)
    {
        while (path.StartsWith("./", StringComparison.Ordinal))
            path = path[2..];
        return path.Replace("/./", "/", StringComparison.Ordinal);
    }
}
