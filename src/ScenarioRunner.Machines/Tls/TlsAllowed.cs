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
        Packet written = frame.Message;
        long bits = 0;
        for (int i = 0; i < frame.Machine.Messages.Length; i++)
            if (!s_always.Contains(frame.Machine.Messages[i].Name) && Takes(frame, interpreter, i))
                bits |= 1L << i;
        frame.Message = written;
        return bits;
    }

    // A message of which nothing is written: what it leaves open may be what the state asks for.
    private static bool Takes(Frame frame, Interpreter interpreter, int message)
    {
        Packet bare = new(frame.Machine.Fields.Length);
        bare.Fields[frame.Machine.MessageField] = message;
        bare.Written |= 1UL << frame.Machine.MessageField;
        foreach (Packet packet in interpreter.Fill(frame, bare))
        {
            frame.Message = packet;
            if (interpreter.Takes(frame, Occasion.Send, interpreter.Index.KindsOf(frame)))
                return true;
        }

        return false;
    }

    private static string Names(Frame frame, long bits)
    {
        List<string> names = [];
        for (int i = 0; i < frame.Machine.Messages.Length; i++)
            if ((bits >> i & 1) == 1)
                names.Add(frame.Machine.Messages[i].Name);
        return names.Count switch
        {
            0 => $"nothing before {frame.Peer.Name} sends",
            1 => names[0],
            _ => $"{string.Join(", ", names.Take(names.Count - 1))} or {names[^1]}",
        };
    }
}
