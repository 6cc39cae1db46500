namespace ScenarioRunner.Machines.Loading;

/// <summary>The files of one machine, beside its main file.</summary>
internal sealed class FileSet(IMachineFiles files, string mainFile, ProblemList problems, LoadMode mode = LoadMode.Thorough)
{
    private readonly string _folder = MachinePath.FolderOf(mainFile);

    /// <summary>The machine's own file; null when it cannot be read, which is reported.</summary>
    public YamlNode? Main()
    {
        YamlFile? file = Read(mainFile, out string problem);
        if (file is null)
            problems.Error(new YamlFile(mainFile, ""), 0, $"cannot read {Expressions.Printable.Escape(mainFile)}: {problem}");
        return file is null ? null : YamlReader.ReadOnly(file, problems, mode);
    }

    /// <summary>
    /// Files that a machine names; null where one cannot be read, which is reported. Two threads scan the YAML of a user's machine, because that is
    /// most of the time that loading takes; what comes out is the same as with one.
    /// </summary>
    public YamlNode?[] ReadAll(IReadOnlyList<NamedFile> named)
    {
        YamlNode?[] nodes = new YamlNode?[named.Count];
        ProblemList[] found = new ProblemList[named.Count];
        int next = -1;
        void Work()
        {
            for (int i = Interlocked.Increment(ref next); i < nodes.Length; i = Interlocked.Increment(ref next))
                nodes[i] = Read(named[i], found[i] = new ProblemList());
        }

        Task second = named.Count < 8 || mode == LoadMode.Trusted ? Task.CompletedTask : Task.Run(Work);
        Work();
        second.GetAwaiter().GetResult();
        foreach (ProblemList list in found)
            problems.Add(list);
        return nodes;
    }

    private YamlNode? Read(NamedFile named, ProblemList problems)
    {
        string path = MachinePath.Tidy(named.Path);
        string problem = "the path leads out of the machine's folder";
        YamlFile? file = MachinePath.IsInside(path) ? Read(_folder + path, out problem) : null;
        if (file is null)
        {
            problems.Error(named.By, $"cannot read {Expressions.Printable.Escape(_folder + path)}: {problem}");
            return null;
        }
        return named.IsRule ? YamlReader.ReadFirst(file, problems, mode) : YamlReader.ReadOnly(file, problems, mode);
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

/// <summary>A file that a machine names.</summary>
/// <param name="Path">Relative to the main file.</param>
/// <param name="By">Where it is named, for complaints.</param>
internal readonly record struct NamedFile(string Path, YamlNode By, bool IsRule);
