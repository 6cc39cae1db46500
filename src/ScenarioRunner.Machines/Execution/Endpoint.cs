namespace ScenarioRunner.Machines.Execution;

/// <summary>One end of one connection: its copy of the machine.</summary>
public sealed class Endpoint
{
    public Endpoint(string name, int variableCount, IMemory? memory)
    {
        Name = name;
        Variables = new long[variableCount];
        Causes = new int[variableCount];
        Memory = memory;
    }

    /// <summary>As it is shown, for example <c>client</c> or <c>server/2</c>.</summary>
    public string Name { get; }

    /// <summary>False for an endpoint all of whose messages are injected: it takes no part and owes nothing.</summary>
    public bool HasMachine { get; init; } = true;

    /// <summary>Index into <see cref="Definition.Machine.States"/>.</summary>
    public int State { get; set; }

    /// <summary>The step (index in the run) that brought the state about; -1 for the start.</summary>
    public int StateCause { get; set; } = -1;

    /// <summary>The changes of state so far, newest first.</summary>
    public Move? LastMove { get; set; }

    /// <summary>The section of the row that brought the state about.</summary>
    public string StateReference { get; set; } = "";

    public long[] Variables { get; private init; }

    /// <summary>For each variable the step (index in the run) that set it last, plus one; 0 for the start.</summary>
    public int[] Causes { get; private init; }

    public IMemory? Memory { get; private set; }

    /// <summary>Answers this endpoint owes, oldest first.</summary>
    public List<Due> Dues { get; private init; } = [];

    /// <summary>Running timers: timer index and the time (microseconds) it fires.</summary>
    public List<(int Timer, long At)> Timers { get; private init; } = [];

    /// <summary>Whether both would go on alike: state, variables, memory, what is owed and the timers; not how they came there.</summary>
    public bool SameAs(Endpoint other) =>
        State == other.State
        && Variables.AsSpan().SequenceEqual(other.Variables)
        && Timers.SequenceEqual(other.Timers)
        && SameDues(other)
        && (Memory is null || (other.Memory is not null && Memory.SameAs(other.Memory)));

    private bool SameDues(Endpoint other)
    {
        if (Dues.Count != other.Dues.Count)
            return false;
        for (int i = 0; i < Dues.Count; i++)
            if (Dues[i].Answer != other.Dues[i].Answer || Dues[i].A != other.Dues[i].A || Dues[i].B != other.Dues[i].B || Dues[i].Rule != other.Dues[i].Rule)
                return false;
        return true;
    }

    /// <summary>Becomes as one that has not been used yet.</summary>
    public void Become(Endpoint fresh)
    {
        fresh.Variables.CopyTo(Variables, 0);
        fresh.Causes.CopyTo(Causes, 0);
        (State, StateCause, LastMove, StateReference) = (fresh.State, fresh.StateCause, fresh.LastMove, fresh.StateReference);
        Memory?.Reset();
        Dues.Clear();
        Timers.Clear();
    }

    public Endpoint Copy()
    {
        Endpoint copy = new(Name, 0, Memory?.Copy())
        {
            Variables = (long[])Variables.Clone(),
            Causes = (int[])Causes.Clone(),
            Dues = [.. Dues],
            Timers = [.. Timers],
            HasMachine = HasMachine,
            State = State,
            StateCause = StateCause,
            LastMove = LastMove,
            StateReference = StateReference,
        };
        return copy;
    }
}
