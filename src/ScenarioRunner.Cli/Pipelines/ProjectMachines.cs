using System.Collections.Concurrent;
using System.Collections.Immutable;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Cli.Pipelines;

/// <summary>The machines of the scenarios of a project. A scenario outside the project's folder has its own folder for a project.</summary>
internal sealed class ProjectMachines(string folder)
{
    private readonly string _project = Path.GetFullPath(folder);
    private readonly ConcurrentDictionary<string, MachineSet> _sets = new(StringComparer.Ordinal);

    public ScenarioMachines For(string path)
    {
        string home = path == "-" ? _project : Path.GetDirectoryName(Path.GetFullPath(path, _project)) ?? _project;
        string below = Path.GetRelativePath(_project, home).Replace('\\', '/');
        bool outside = below == ".." || below.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(below);
        return outside ? new(Set(home), "") : new(Set(_project), below == "." ? "" : below);
    }

    private MachineSet Set(string root) => _sets.GetOrAdd(root, key => new MachineSet(new FolderFiles(key)));
}

/// <summary>The machines as one scenario file names them.</summary>
/// <param name="Folder">The file's folder inside the project.</param>
internal sealed record ScenarioMachines(MachineSet Machines, string Folder)
{
    public IVocabulary? VocabularyOf(string nameOrPath) => Machines.Vocabulary(Folder, nameOrPath);

    /// <summary>One for each <c>use</c>, the lowest layer first.</summary>
    public ImmutableArray<ReferenceMachine> For(Scenario scenario) =>
        [.. scenario.Uses.Select(use => Machines.Find(Folder, use.Machine) ?? throw new ArgumentException($"no machine is called {use.Machine}", nameof(scenario)))];
}
