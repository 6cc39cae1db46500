using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Expressions;

namespace ScenarioRunner.Machines.Loading;

/// <summary>YAML files -> machine.</summary>
public static class MachineLoader
{
    /// <summary>Loads the machine and says all that is wrong with it. There is a machine exactly when no problem is an error.</summary>
    public static (Machine? Machine, ImmutableArray<LoadProblem> Problems) Load(
        IMachineFiles files,
        string mainFile,
        FunctionLibrary functions,
        LoadMode mode = LoadMode.Thorough)
    {
        ProblemList problems = new();
        FileSet set = new(files, mainFile, problems);
        Machine? machine = set.Main() is { } main ? new MachineReader(main, set, functions, problems, mode).Read() : null;
        return (problems.HasErrors ? null : machine, problems.ToSorted());
    }
}
