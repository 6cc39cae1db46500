using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Expressions;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Machines.Names;
using ScenarioRunner.Machines.Tcp;
using ScenarioRunner.Machines.Tls;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Machines;

/// <summary>A loaded machine, ready to run: its table, its words, its interpreter.</summary>
public sealed class ReferenceMachine
{
    private static readonly Lazy<ReferenceMachine> s_tcp = new(() => BuiltIn("tcp", machine => new TcpDialect(machine)));
    private static readonly Lazy<ReferenceMachine> s_tls = new(() => BuiltIn("tls", machine => new TlsDialect(machine)));

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

    /// <summary>TLS 1.0 to 1.3 (RFC 2246, RFC 4346, RFC 5246, RFC 8446).</summary>
    public static ReferenceMachine Tls => s_tls.Value;

    /// <summary>Those that come with the tool, the lowest layer first.</summary>
    public static ImmutableArray<ReferenceMachine> BuiltIns => [Tcp, Tls];

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

    /// <summary>The machine that comes with the tool under this name; null for other names.</summary>
    public static ReferenceMachine? Named(string name) => name switch { "tcp" => Tcp, "tls" => Tls, _ => null };

    /// <summary>All that a thorough reading finds in a machine that comes with the tool.</summary>
    public static ImmutableArray<LoadProblem> ProblemsOf(string name) => Load(name, LoadMode.Thorough).Problems;

    private static ReferenceMachine BuiltIn(string name, Func<Machine, IDialect> dialect)
    {
        (Machine? machine, ImmutableArray<LoadProblem> problems) = Load(name, LoadMode.Trusted);
        return machine is null
            ? throw new InvalidOperationException($"{problems[0].File}:{problems[0].Line}: {problems[0].Message}")
            : new ReferenceMachine(machine, dialect(machine));
    }

    private static (Machine? Machine, ImmutableArray<LoadProblem> Problems) Load(string name, LoadMode mode) =>
        MachineLoader.Load(EmbeddedFiles.BuiltIn, $"{name}/machine.yaml", FunctionLibrary.Standard.With(name == "tls" ? TlsFunctions.All() : TcpFunctions.All()), mode);
}
