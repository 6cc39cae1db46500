using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Machines.Execution;

/// <summary>Which messages an endpoint may send where it stands.</summary>
public static class Fitting
{
    /// <summary>The messages that the sender may send, a bit for each, without those that it says little to name.</summary>
    /// <param name="isNamed">Whether a message, by its name, is worth naming at rest, or while something is under way.</param>
    public static long Allowed(Interpreter interpreter, Frame frame, Func<string, bool, bool> isNamed)
    {
        bool isAtRest = frame.Machine.States[frame.Self.State].Final;
        long bits = 0;
        for (int i = 0; i < frame.Machine.Messages.Length; i++)
            if (isNamed(frame.Machine.Messages[i].Name, isAtRest) && Takes(interpreter, frame, i))
                bits |= 1L << i;
        return bits;
    }

    /// <summary>Whether the message fits with nothing of it written: what it leaves open may be what the state asks for.</summary>
    /// <param name="message">Index into <see cref="Definition.Machine.Messages"/>.</param>
    private static bool Takes(Interpreter interpreter, Frame frame, int message)
    {
        Packet written = frame.Message;
        Packet bare = new(frame.Machine.Fields.Length);
        bare.Fields[frame.Machine.MessageField] = message;
        bare.Written |= 1UL << frame.Machine.MessageField;
        bool takes = false;
        foreach (Packet packet in interpreter.Fill(frame, bare))
        {
            frame.Message = packet;
            ulong kinds = interpreter.Index.KindsOf(frame);
            takes |= interpreter.Takes(frame, Occasion.Send, kinds) && !IsRefused(interpreter, frame, kinds);
        }

        frame.Message = written;
        return takes;
    }

    // A check that mends a value does not speak against the message.
    private static bool IsRefused(Interpreter interpreter, Frame frame, ulong kinds)
    {
        for (int position = 0; interpreter.NextFault(frame, Occasion.Send, kinds, position) is var (check, at); position = at + 1)
            if (check is { Fix: null, Severity: Severity.Error })
                return true;
        return false;
    }

    /// <summary>The messages' names for a text: <c>A, B or C</c>.</summary>
    public static string Listed(Frame frame, long messages)
    {
        List<string> names = [];
        for (int i = 0; i < frame.Machine.Messages.Length; i++)
            if ((messages >> i & 1) == 1)
                names.Add(frame.Machine.Messages[i].Name);
        return names switch
        {
            [] => $"nothing before {frame.Peer.Name} sends",
            [var one] => one,
            [.. var others, var last] => $"{string.Join(", ", others)} or {last}",
        };
    }
}
