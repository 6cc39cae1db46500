using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Tls;

/// <summary>The function <c>allowed()</c>: which messages the sender may send in its state, a bit for each; texts show their names.</summary>
internal sealed class TlsAllowed
{
    // May come at almost any time, so that naming them says little.
    private static readonly string[] s_always = ["Alert", "HelloRequest", "Heartbeat", "Handshake", "Record"];
    private Interpreter? _interpreter;

    public ImmutableArray<Function> All() =>
    [
        new("allowed", [], 0, ValueType.Int, (frame, _, _, _, _) => Allowed(frame)) { Shown = static (frame, bits) => Names(frame, bits) },
    ];

    private long Allowed(Frame frame)
    {
        Interpreter interpreter = _interpreter ??= new Interpreter(new MachineIndex(frame.Machine));
        long bits = 0;
        for (int i = 0; i < frame.Machine.Messages.Length; i++)
            if (!s_always.Contains(frame.Machine.Messages[i].Name) && Fitting.Takes(interpreter, frame, i))
                bits |= 1L << i;
        return bits;
    }

    private static string Names(Frame frame, long bits)
    {
        List<string> names = [];
        for (int i = 0; i < frame.Machine.Messages.Length; i++)
            if ((bits >> i & 1) == 1)
                names.Add(frame.Machine.Messages[i].Name);
        return Fitting.Listed(names, $"nothing before {frame.Peer.Name} sends");
    }
}
