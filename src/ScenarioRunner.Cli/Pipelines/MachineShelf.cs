using System.Collections.Immutable;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Describing;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Cli.Pipelines;

/// <summary>The machines that come with the tool, by name.</summary>
internal static class MachineShelf
{
    public static ImmutableArray<string> Names { get; } = ["tcp", "tls"];

    /// <summary>A machine of the tool's own by name, or one of the user's by its file.</summary>
    public static MachineView Find(string nameOrFile)
    {
        if (ReferenceMachine.Named(nameOrFile) is { } builtIn)
            return new MachineView(builtIn.Definition, EmbeddedFiles.BuiltIn, $"{nameOrFile}/machine.yaml");
        (FolderFiles files, string file) = Place(nameOrFile);
        (ReferenceMachine? machine, ImmutableArray<LoadProblem> problems) = ReferenceMachine.Load(files, file);
        return machine is null ? throw Refusal(problems) : new MachineView(machine.Definition, files, file);
    }

    /// <summary>What is wrong with a machine of the tool's own, or with a file of the user's.</summary>
    public static ImmutableArray<MachineComplaint> Check(string nameOrFile)
    {
        ImmutableArray<LoadProblem> problems = Names.Contains(nameOrFile)
            ? ReferenceMachine.ProblemsOf(nameOrFile)
            : LoadProblems(nameOrFile);
        return [.. problems.Select(p => new MachineComplaint(MachineCheck.Write([p]).TrimEnd('\n'), p.Severity == Severity.Error))];
    }

    private static UsageException Refusal(ImmutableArray<LoadProblem> problems)
    {
        LoadProblem[] errors = [.. problems.Where(problem => problem.Severity == Severity.Error)];
        return new UsageException(
            $"the machine cannot be used: {errors[0].File}:{errors[0].Line}:{errors[0].Column}: {errors[0].Message}",
            errors.Length == 1 ? "" : $"runner machines check shows all {errors.Length} problems");
    }

    private static ImmutableArray<LoadProblem> LoadProblems(string fullPath)
    {
        (FolderFiles files, string file) = Place(fullPath);
        return ReferenceMachine.Load(files, file).Problems;
    }

    /// <summary>A machine sees its own folder and what is below.</summary>
    private static (FolderFiles Files, string File) Place(string fullPath) =>
        (new FolderFiles(Path.GetDirectoryName(fullPath)!), Path.GetFileName(fullPath));
}
