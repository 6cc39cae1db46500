using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using Kind = ScenarioRunner.Machines.Definition.ParameterKind;

namespace ScenarioRunner.Machines.Tcp;

/// <summary>Tests of SACK blocks (RFC 2018, RFC 2883) against what the endpoint has received. Blocks are pairs in <see cref="Packet.Numbers"/>.</summary>
internal sealed class SackFunctions(Func<Frame, TcpLayout> layoutOf)
{
    public Function[] All() =>
    [
        new("sack_right", [], 0, Definition.ValueType.Theirs, (f, _, _, _, _) => Right(f)),
        new("sack_reversed", [], 0, Definition.ValueType.Bool, (f, _, _, _, _) => Any(f, (left, right, _) => !Sequence.Less(left, right))),
        new("sack_beyond", [Kind.Theirs], 0, Definition.ValueType.Bool, (f, limit, _, _, _) => Any(f, (_, right, _) => Sequence.Less((uint)limit, right))),
        new("sack_not_received", [], 0, Definition.ValueType.Bool, (f, _, _, _, _) => NotReceived(f)),
        new("sack_below", [], 0, Definition.ValueType.Bool, (f, _, _, _, _) => Below(f)),
        new("sack_overlap", [], 0, Definition.ValueType.Bool, (f, _, _, _, _) => Overlap(f)),
        new("sack_first_old", [], 0, Definition.ValueType.Bool, (f, _, _, _, _) => FirstIsOld(f)),
    ];

    private static TcpMemory Memory(Frame frame) => (TcpMemory)frame.Self.Memory!;

    private static long Right(Frame frame)
    {
        long[] numbers = frame.Message.Numbers ?? [0, 0];
        long right = numbers[1];
        for (int i = 3; i < numbers.Length; i += 2)
            if (Sequence.Less((uint)right, (uint)numbers[i]))
                right = numbers[i];
        return right;
    }

    private static long Any(Frame frame, Func<uint, uint, int, bool> test)
    {
        long[] numbers = frame.Message.Numbers ?? [];
        for (int i = 0; i + 1 < numbers.Length; i += 2)
            if (test((uint)numbers[i], (uint)numbers[i + 1], i / 2))
                return 1;
        return 0;
    }

    // RFC 2018 §3: a block stands for octets that have been received and queued; RFC 2883 §4: the first may repeat older ones.
    private static long NotReceived(Frame frame)
    {
        TcpMemory memory = Memory(frame);
        return Any(frame, (left, right, index) => !(index == 0 && IsRepeat(frame, memory)) && !memory.Held.Holds(left, right));
    }

    private static bool IsRepeat(Frame frame, TcpMemory memory)
    {
        long[] numbers = frame.Message.Numbers!;
        (uint left, uint right) = ((uint)numbers[0], (uint)numbers[1]);
        return memory.Repeated is { } again && !Sequence.Less(left, again.Start) && !Sequence.Less(again.End, right);
    }

    // A block below the acknowledgment that is not the first, or is the first without a repeated arrival.
    private long Below(Frame frame)
    {
        uint ack = (uint)frame.Message.Fields[layoutOf(frame).Ack];
        return Any(frame, (left, _, index) => index > 0 && Sequence.Less(left, ack));
    }

    private static long Overlap(Frame frame)
    {
        long[] numbers = frame.Message.Numbers ?? [];
        int from = numbers.Length >= 2 && IsRepeat(frame, Memory(frame)) ? 2 : 0;
        for (int i = from; i + 1 < numbers.Length; i += 2)
            for (int j = i + 2; j + 1 < numbers.Length; j += 2)
                if (Sequence.Less((uint)numbers[i], (uint)numbers[j + 1]) && Sequence.Less((uint)numbers[j], (uint)numbers[i + 1]))
                    return 1;
        return 0;
    }

    // RFC 2018 §4: "The first SACK block ... MUST specify the contiguous block of data containing the segment which triggered this ACK".
    private static long FirstIsOld(Frame frame)
    {
        TcpMemory memory = Memory(frame);
        if (frame.Message.Numbers is not { Length: >= 2 } numbers || memory.Newest is not { } newest || IsRepeat(frame, memory))
            return 0;
        (uint left, uint right) = ((uint)numbers[0], (uint)numbers[1]);
        bool holds = !Sequence.Less(newest.Start, left) && !Sequence.Less(right, newest.End);
        return holds ? 0 : 1;
    }
}
