using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Expressions;
using ScenarioRunner.Machines.Loading.Review;

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
        FileSet set = new(files, mainFile, problems, mode);
        if (set.Main() is not { } main)
            return (null, problems.ToSorted());
        MachineReader reader = new(main, set, functions, problems, mode);
        Machine machine = reader.Read();
        if (mode == LoadMode.Thorough && !problems.HasErrors)
            Review(machine, reader, problems);
        return (problems.HasErrors ? null : machine, problems.ToSorted());
    }

    /// <summary>What only the machine as a whole can show.</summary>
    private static void Review(Machine machine, MachineReader reader, ProblemList problems)
    {
        Reachability.Check(machine, reader, problems);
        DeadRows.Check(machine, reader, problems);
        UnusedNames.Check(machine, reader, problems);
    }
}
