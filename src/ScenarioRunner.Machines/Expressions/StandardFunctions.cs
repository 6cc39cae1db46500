using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>The functions that no protocol owns. Those whose type depends on their operands (min, any ...) are in <see cref="Binder"/>.</summary>
internal static class StandardFunctions
{
    public static ImmutableArray<Function> All { get; } =
    [
        new("written", [ParameterKind.Field], 0, ValueType.Bool, static (frame, field, _, _, _) => (long)(frame.Message.Written >> (int)field & 1)),
        new("open", [ParameterKind.Field], 0, ValueType.Bool, static (frame, field, _, _, _) => (long)(frame.Message.Open >> (int)field & 1)),
        new("due", [ParameterKind.Answer, ParameterKind.Rule, ParameterKind.Any, ParameterKind.Any], 2, null, AddDue),
        new("forget", [ParameterKind.Answer], 0, null, Forget),
        new("forget_all", [], 0, null, static (frame, _, _, _, _) => Clear(frame.Self.Dues)),
        new("owes", [ParameterKind.Answer], 0, ValueType.Bool, Owes),
        new("start", [ParameterKind.Timer, ParameterKind.Int], 0, null, Start),
        new("stop", [ParameterKind.Timer], 0, null, static (frame, timer, _, _, _) => Stop(frame.Self, (int)timer)),
        new("stop_all", [], 0, null, static (frame, _, _, _, _) => Clear(frame.Self.Timers)),
    ];

    /// <summary>A machine that asks for ever more answers gets no more than these from an endpoint.</summary>
    private const int MaximumDues = 256;

    private static long AddDue(Frame frame, long answer, long rule, long a, long b)
    {
        foreach (Due due in frame.Self.Dues)
            if (due.Answer == answer && due.Rule == rule && due.A == a && due.B == b)
                return 0;
        if (frame.Self.Dues.Count < MaximumDues)
            frame.Self.Dues.Add(new Due((int)answer, (int)rule, a, b, frame.Step, frame.Reference));
        return 0;
    }

    private static long Forget(Frame frame, long answer, long b, long c, long d)
    {
        List<Due> dues = frame.Self.Dues;
        for (int i = dues.Count - 1; i >= 0; i--)
            if (dues[i].Answer == answer)
                dues.RemoveAt(i);
        return 0;
    }

    private static long Owes(Frame frame, long answer, long b, long c, long d)
    {
        foreach (Due due in frame.Self.Dues)
            if (due.Answer == answer)
                return 1;
        return 0;
    }

    private static long Start(Frame frame, long timer, long microseconds, long c, long d)
    {
        Stop(frame.Self, (int)timer);
        // Neither back into the past nor past the end of time.
        long interval = Math.Max(0, microseconds);
        frame.Self.Timers.Add(((int)timer, interval > long.MaxValue - frame.Now ? long.MaxValue : frame.Now + interval));
        return 0;
    }

    private static long Stop(Endpoint endpoint, int timer)
    {
        List<(int Timer, long At)> timers = endpoint.Timers;
        for (int i = timers.Count - 1; i >= 0; i--)
            if (timers[i].Timer == timer)
                timers.RemoveAt(i);
        return 0;
    }

    private static long Clear<T>(List<T> list)
    {
        list.Clear();
        return 0;
    }
}
