using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Expressions;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Machines.Names;
using ScenarioRunner.Machines.Tcp;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Machines;

/// <summary>A loaded machine, ready to run: its table, its words, its interpreter.</summary>
public sealed class ReferenceMachine
{
    private static readonly Lazy<ReferenceMachine> s_tcp = new(LoadTcp);

    /// <summary>Names that findings and claims use for parts of the tool.</summary>
    private static readonly ImmutableArray<string> s_taken = ["tcp", "tls", "language", "expectation", "snapshot"];

    private ReferenceMachine(Machine machine, IDialect dialect)
    {
        Definition = machine;
        Dialect = dialect;
        Interpreter = new Interpreter(new MachineIndex(machine));
    }

    /// <summary>TCP (RFC 9293, RFC 5961).</summary>
    public static ReferenceMachine Tcp => s_tcp.Value;

    public Machine Definition { get; }

    public IDialect Dialect { get; }

    public Interpreter Interpreter { get; }

    /// <summary>Loads a machine of the user's own and says all that is wrong with it. There is a machine exactly when no problem is an error.</summary>
    public static (ReferenceMachine? Machine, ImmutableArray<LoadProblem> Problems) Load(IMachineFiles files, string path)
    {
        (Machine? machine, ImmutableArray<LoadProblem> problems) = MachineLoader.Load(files, path, FunctionLibrary.Standard);
        if (machine is null)
            return (null, problems);
        string? fault = machine.Messages.IsEmpty ? "a machine needs 'messages', the names of its messages"
            : s_taken.Contains(machine.Name, StringComparer.OrdinalIgnoreCase) ? $"the name '{machine.Name}' is taken; give the machine another one"
            : !MessageNames.IsWritable(machine.Name) || machine.Name.Contains('.', StringComparison.Ordinal) ? "the machine's name is one word of letters, digits, '_' and '-'"
            : null;
        return fault is null
            ? (new ReferenceMachine(WithoutPages(machine), new NamesDialect(machine)), problems)
            : (null, [new LoadProblem(Printable.Escape(path, int.MaxValue), 1, 1, Severity.Error, fault), .. problems]);
    }

    private static Machine WithoutPages(Machine machine) =>
        machine with { Rules = [.. machine.Rules.Select(rule => rule with { HasPage = false })] };

    private static ReferenceMachine LoadTcp()
    {
        (Machine? machine, ImmutableArray<LoadProblem> problems) =
            MachineLoader.Load(EmbeddedFiles.BuiltIn, "tcp/machine.yaml", FunctionLibrary.Standard.With(TcpFunctions.All()), LoadMode.Trusted);
        return machine is null
            ? throw new InvalidOperationException($"tcp/machine.yaml: {problems[0].Message}")
            : new ReferenceMachine(machine, new TcpDialect(machine));
    }
}
