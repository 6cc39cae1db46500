namespace ScenarioRunner.Machines.Loading;

/// <summary>The files of one machine, beside its main file.</summary>
internal sealed class FileSet(IMachineFiles files, string mainFile, ProblemList problems)
{
    private readonly string _folder = MachinePath.FolderOf(mainFile);

    /// <summary>The machine's own file; null when it cannot be read, which is reported.</summary>
    public YamlNode? Main()
    {
        YamlFile? file = Read(mainFile, out string problem);
        if (file is null)
            problems.Error(new YamlFile(mainFile, ""), 0, $"cannot read {Expressions.Printable.Escape(mainFile)}: {problem}");
        return file is null ? null : YamlReader.ReadOnly(file, problems);
    }

    /// <summary>A file that a machine names.</summary>
    /// <param name="path">Relative to the main file.</param>
    /// <param name="namedBy">Where it is named, for complaints.</param>
    public YamlNode? Included(string path, YamlNode namedBy, bool rule)
    {
        path = MachinePath.Tidy(path);
        string problem = "the path leads out of the machine's folder";
        YamlFile? file = MachinePath.IsInside(path) ? Read(_folder + path, out problem) : null;
        if (file is null)
        {
            problems.Error(namedBy, $"cannot read {Expressions.Printable.Escape(_folder + path)}: {problem}");
            return null;
        }
        return rule ? YamlReader.ReadFirst(file, problems) : YamlReader.ReadOnly(file, problems);
    }

    /// <summary>The second document of a rule's own file; null when there is no such file or document.</summary>
    public YamlNode? Page(string rule)
    {
        string path = $"rules/{rule}.yaml";
        YamlFile? file = MachinePath.IsInside(path) ? Read(_folder + path, out _) : null;
        return file is null ? null : YamlReader.ReadSecond(file, problems);
    }

    private YamlFile? Read(string path, out string problem)
    {
        string? text = files.Read(path, out problem);
        return text is null ? null : new YamlFile(path, text.StartsWith('\uFEFF') ? text[1..] : text);
    }
}
