using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Expressions;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Machines.Tcp;

namespace ScenarioRunner.Machines;

/// <summary>A loaded machine, ready to run: its table, its words, its interpreter.</summary>
public sealed class ReferenceMachine
{
    private static readonly Lazy<ReferenceMachine> s_tcp = new(() => new ReferenceMachine(LoadTcp(LoadMode.Trusted)));

    private ReferenceMachine(Machine machine)
    {
        Definition = machine;
        Dialect = new TcpDialect(machine);
        Interpreter = new Interpreter(new MachineIndex(machine));
    }

    /// <summary>TCP (RFC 9293, RFC 5961).</summary>
    public static ReferenceMachine Tcp => s_tcp.Value;

    public Machine Definition { get; }

    public IDialect Dialect { get; }

    public Interpreter Interpreter { get; }

    private static Machine LoadTcp(LoadMode mode)
    {
        (Machine? machine, System.Collections.Immutable.ImmutableArray<LoadProblem> problems) =
            MachineLoader.Load(EmbeddedFiles.BuiltIn, "tcp/machine.yaml", FunctionLibrary.Standard.With(TcpFunctions.All()), mode);
        return machine ?? throw new InvalidOperationException($"tcp/machine.yaml: {problems[0].Message}");
    }
}
