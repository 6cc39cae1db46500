using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Machines.Execution;

/// <summary>Rows, checks, fillings and implied calls by occasion and state, so that a step looks only at what can fit.</summary>
public sealed class MachineIndex
{
    private readonly Row[][][] _rows;
    private readonly Check[][][] _checks;
    private readonly Filling[][] _fillings;

    public MachineIndex(Machine machine)
    {
        Machine = machine;
        int states = machine.States.Length;
        _rows = Arrange(states, machine.Rows, row => row.From, row => row.On);
        _checks = Arrange(states, machine.Checks, check => check.From, check => check.On);
        _fillings = new Filling[states][];
        for (int state = 0; state < states; state++)
            _fillings[state] = [.. machine.Fillings.Where(filling => (filling.From >> state & 1) == 1)];
    }

    public Machine Machine { get; }

    public ReadOnlySpan<Row> Rows(Occasion occasion, int state) => _rows[(int)occasion][state];

    public ReadOnlySpan<Check> Checks(Occasion occasion, int state) => _checks[(int)occasion][state];

    public ReadOnlySpan<Filling> Fillings(int state) => _fillings[state];

    /// <summary>Which kinds the frame's message is, as bits.</summary>
    public ulong KindsOf(Frame frame)
    {
        ulong kinds = 0;
        for (int i = 0; i < Machine.Kinds.Length; i++)
            if (Machine.Kinds[i].Test(frame) != 0)
                kinds |= 1UL << i;
        return kinds;
    }

    /// <summary>Whether one of the triggers is about this occasion and subject; subjects are bits.</summary>
    public static bool Concerns(System.Collections.Immutable.ImmutableArray<Trigger> triggers, Occasion occasion, ulong subjects)
    {
        foreach (Trigger trigger in triggers)
            if (trigger.Occasion == occasion && (trigger.Subject < 0 || (subjects >> trigger.Subject & 1) == 1))
                return true;
        return false;
    }

    private static T[][][] Arrange<T>(
        int states,
        IEnumerable<T> items,
        Func<T, ulong> from,
        Func<T, System.Collections.Immutable.ImmutableArray<Trigger>> on)
    {
        T[][][] arranged = new T[4][][];
        foreach (Occasion occasion in (Occasion[])[Occasion.Send, Occasion.Receive, Occasion.Call, Occasion.Timeout])
        {
            arranged[(int)occasion] = new T[states][];
            for (int state = 0; state < states; state++)
                arranged[(int)occasion][state] =
                    [.. items.Where(item => (from(item) >> state & 1) == 1 && on(item).Any(trigger => trigger.Occasion == occasion))];
        }

        return arranged;
    }
}
