using System.Collections.Immutable;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Describing;
using ScenarioRunner.Machines.Expressions;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Machines.Tcp;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Cli.Pipelines;

/// <summary>The machines that come with the tool, by name.</summary>
internal static class MachineShelf
{
    public const string TcpFile = "tcp/machine.yaml";

    public static ImmutableArray<string> Names { get; } = ["tcp"];

    public static ReferenceMachine Find(string name) =>
        name == "tcp" ? ReferenceMachine.Tcp : throw new ArgumentException($"no machine is called {name}", nameof(name));

    /// <summary>What is wrong with a machine of the tool's own, or with a file of the user's.</summary>
    public static ImmutableArray<MachineComplaint> Check(string nameOrFile)
    {
        ImmutableArray<LoadProblem> problems = Names.Contains(nameOrFile)
            ? MachineLoader.Load(EmbeddedFiles.BuiltIn, TcpFile, FunctionLibrary.Standard.With(TcpFunctions.All())).Problems
            : ReferenceMachine.Load(new FolderFiles(Path.GetDirectoryName(nameOrFile)!), Path.GetFileName(nameOrFile)).Problems;
        return [.. problems.Select(p => new MachineComplaint(MachineCheck.Write([p]).TrimEnd('\n'), p.Severity == Severity.Error))];
    }
}
