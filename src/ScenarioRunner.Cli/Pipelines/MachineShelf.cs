using System.Collections.Immutable;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Describing;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Cli.Pipelines;

/// <summary>The machines that come with the tool, by name.</summary>
internal static class MachineShelf
{
    /// <summary>Those of the machines, each followed by those of its views.</summary>
    public static ImmutableArray<string> Names { get; } = ["tcp", "tls", "tls12", "tls13"];

    private static readonly Dictionary<string, string> s_machineOf = new(StringComparer.Ordinal) { ["tls12"] = "tls", ["tls13"] = "tls" };

    /// <summary>A machine of the tool's own by name, or one of the user's by its file.</summary>
    public static MachineView Find(string nameOrFile)
    {
        if (ReferenceMachine.Named(nameOrFile) is { } builtIn)
            return new MachineView(builtIn.Definition, EmbeddedFiles.BuiltIn, $"{nameOrFile}/machine.yaml");
        if (s_machineOf.TryGetValue(nameOrFile, out string? whole))
            return Part(ReferenceMachine.Named(whole)!.Definition, nameOrFile);
        (FolderFiles files, string file) = Place(nameOrFile);
        (ReferenceMachine? machine, ImmutableArray<LoadProblem> problems) = ReferenceMachine.Load(files, file);
        return machine is null ? throw Refusal(problems) : new MachineView(machine.Definition, files, file);
    }

    /// <summary>What is wrong with a machine of the tool's own, or with a file of the user's.</summary>
    public static ImmutableArray<MachineComplaint> Check(string nameOrFile)
    {
        ImmutableArray<LoadProblem> problems = Names.Contains(nameOrFile)
            ? ReferenceMachine.ProblemsOf(s_machineOf.GetValueOrDefault(nameOrFile, nameOrFile))
            : LoadProblems(nameOrFile);
        return [.. problems.Select(p => new MachineComplaint(MachineCheck.Write([p]).TrimEnd('\n'), p.Severity == Severity.Error))];
    }

    private static MachineView Part(Machine machine, string view) =>
        new(MachineParts.Of(machine, machine.Views.Single(part => part.Name == view)), EmbeddedFiles.BuiltIn, $"{machine.Name}/machine.yaml");

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
