using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Tls;

/// <summary>The function <c>allowed()</c>: which messages the sender may send in its state, a bit for each; texts show their names.</summary>
internal sealed class TlsAllowed
{
    private Interpreter? _interpreter;

    public ImmutableArray<Function> All() =>
    [
        new("allowed", [], 0, ValueType.Int, (frame, _, _, _, _) => Allowed(frame)) { Shown = Fitting.Listed },
    ];

    private long Allowed(Frame frame) =>
        Fitting.Allowed(_interpreter ??= new Interpreter(new MachineIndex(frame.Machine)), frame, TlsMessages.IsNamed);
}
