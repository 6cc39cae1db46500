namespace ScenarioRunner.Cli.Inputs;

/// <summary>Collects the files behind paths, folders and globs.</summary>
internal sealed class PathSearch(string workingDirectory, bool allowEmpty, bool withCaptures)
{
    private readonly Dictionary<string, InputFile> _files = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _folders = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    public void Add(string argument)
    {
        if (argument == "-")
        {
            _files.TryAdd("", InputFile.Stdin);
            return;
        }

        string full = FullPath(argument);
        if (argument.Length == 0 || full.Length == 0)
            _problems.Add($"'{argument}' is no path");
        else if (Directory.Exists(full))
            AddFolder(full, Display(argument));
        else if (File.Exists(full))
            AddFile(full, Display(argument));
        else if (Glob.IsPattern(argument))
            AddGlob(Display(argument));
        else
            _problems.Add(argument.StartsWith('-')
                ? $"no such option, and no such file or folder: {argument} (runner COMMAND --help lists the options)"
                : $"no such file or folder: {argument}");
    }

    /// <param name="display">How the folder was given; empty for the current folder by default.</param>
    public void AddFolder(string full, string display)
    {
        bool any = false;
        foreach (FoundFile file in FolderWalk.Below(full, Note, Complain))
        {
            if (!IsInput(file.RelativePath))
                continue;
            any = true;
            AddFile(file.FullPath, display.Length == 0 ? file.RelativePath : $"{display.TrimEnd('/')}/{file.RelativePath}");
        }

        if (!any && !allowEmpty)
            _problems.Add($"no {InputPaths.Extension} files in {(display.Length == 0 ? "the current folder" : display)}");
    }

    public InputPaths Found() => new(
        [.. _files.Values.OrderBy(f => f.DisplayPath, StringComparer.Ordinal)],
        [.. _folders],
        [.. _problems]);

    private void AddGlob(string pattern)
    {
        var glob = new Glob(pattern);
        bool any = false;
        foreach (FoundFile file in FolderWalk.Below(FullPath(glob.Root), _ => { }, Complain))
        {
            if (!IsInput(file.RelativePath) || !glob.Matches(file.RelativePath))
                continue;
            any = true;
            AddFile(file.FullPath, glob.Prefix + file.RelativePath);
        }

        if (!any && !allowEmpty)
            _problems.Add($"no {InputPaths.Extension} file matches {pattern}");
    }

    private void AddFile(string full, string display)
    {
        _files.TryAdd(full, new InputFile(full, display));
        Note(Path.GetDirectoryName(full) ?? full);
    }

    private bool IsInput(string path) => InputPaths.IsScenario(path) || (withCaptures && CaptureInput.HasName(path));

    private void Note(string folder) => _folders.Add(folder);

    private void Complain(string problem) => _problems.Add(problem);

    private string FullPath(string path)
    {
        // A NUL cannot be part of a path on any system.
        return path.Contains('\0', StringComparison.Ordinal) ? "" : Path.GetFullPath(Path.Combine(workingDirectory, path));
    }

    private static string Display(string path) =>
        Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
