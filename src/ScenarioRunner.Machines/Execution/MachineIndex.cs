using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Machines.Execution;

/// <summary>Rows, checks, fillings and implied calls by occasion and state, so that a step looks only at what can fit.</summary>
public sealed class MachineIndex
{
    private readonly Candidate<Row>[][][] _rows;
    private readonly Candidate<Check>[][][] _checks;
    private readonly Candidate<Filling>[][] _fillings;
    private readonly Candidate<Implied>[] _implied;
    private readonly Evaluate[] _kinds;

    public MachineIndex(Machine machine)
    {
        Machine = machine;
        int states = machine.States.Length;
        _rows = Arrange(states, machine.Rows, row => row.From, row => row.On);
        _checks = Arrange(states, machine.Checks, check => check.From, check => check.On);
        _fillings = new Candidate<Filling>[states][];
        for (int state = 0; state < states; state++)
            _fillings[state] = [.. machine.Fillings.Where(filling => (filling.From >> state & 1) == 1).Select(filling => new Candidate<Filling>(filling, filling.On, Occasion.Send))];
        _implied = [.. machine.Implied.Select(implied => new Candidate<Implied>(implied, implied.On, Occasion.Send))];
        _kinds = [.. machine.Kinds.Select(kind => kind.Test)];
    }

    public Machine Machine { get; }

    /// <summary>Calls that a message may stand for, in order.</summary>
    public ReadOnlySpan<Candidate<Implied>> Implied => _implied;

    public ReadOnlySpan<Candidate<Row>> Rows(Occasion occasion, int state) => _rows[(int)occasion][state];

    public ReadOnlySpan<Candidate<Check>> Checks(Occasion occasion, int state) => _checks[(int)occasion][state];

    public ReadOnlySpan<Candidate<Filling>> Fillings(int state) => _fillings[state];

    /// <summary>Which kinds the frame's message is, as bits.</summary>
    public ulong KindsOf(Frame frame)
    {
        ulong kinds = 0;
        Evaluate[] tests = _kinds;
        for (int i = 0; i < tests.Length; i++)
            if (tests[i](frame) != 0)
                kinds |= 1UL << i;
        return kinds;
    }

    private static Candidate<T>[][][] Arrange<T>(int states, ImmutableArray<T> items, Func<T, ulong> from, Func<T, ImmutableArray<Trigger>> on)
    {
        Candidate<T>[][][] arranged = new Candidate<T>[4][][];
        foreach (Occasion occasion in (Occasion[])[Occasion.Send, Occasion.Receive, Occasion.Call, Occasion.Timeout])
        {
            arranged[(int)occasion] = new Candidate<T>[states][];
            List<(ulong From, Candidate<T> Candidate)> all = [];
            foreach (T item in items)
                if (on(item).Any(trigger => trigger.Occasion == occasion))
                    all.Add((from(item), new Candidate<T>(item, on(item), occasion)));
            for (int state = 0; state < states; state++)
                arranged[(int)occasion][state] = [.. all.Where(pair => (pair.From >> state & 1) == 1).Select(pair => pair.Candidate)];
        }

        return arranged;
    }
}
