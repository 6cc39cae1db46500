using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Machines.Execution;

/// <summary>Which messages an endpoint may send where it stands.</summary>
public static class Fitting
{
    /// <summary>Whether the message fits with nothing of it written: what it leaves open may be what the state asks for.</summary>
    /// <param name="message">Index into <see cref="Definition.Machine.Messages"/>.</param>
    public static bool Takes(Interpreter interpreter, Frame frame, int message)
    {
        Packet written = frame.Message;
        Packet bare = new(frame.Machine.Fields.Length);
        bare.Fields[frame.Machine.MessageField] = message;
        bare.Written |= 1UL << frame.Machine.MessageField;
        bool takes = false;
        foreach (Packet packet in interpreter.Fill(frame, bare))
        {
            frame.Message = packet;
            takes |= interpreter.Takes(frame, Occasion.Send, interpreter.Index.KindsOf(frame));
        }

        frame.Message = written;
        return takes;
    }

    /// <summary>Names for a text: <c>A, B or C</c>; <paramref name="none"/> where there are none.</summary>
    public static string Listed(IReadOnlyList<string> names, string none) => names.Count switch
    {
        0 => none,
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} or {names[^1]}",
    };
}
