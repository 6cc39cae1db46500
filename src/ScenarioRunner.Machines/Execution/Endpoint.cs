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

    /// <summary>Index into <see cref="Definition.Machine.States"/>.</summary>
    public int State { get; set; }

    /// <summary>The step (index in the run) that brought the state about; -1 for the start.</summary>
    public int StateCause { get; set; } = -1;

    public long[] Variables { get; private init; }

    /// <summary>For each variable the step (index in the run) that set it last, plus one; 0 for the start.</summary>
    public int[] Causes { get; private init; }

    public IMemory? Memory { get; private set; }

    /// <summary>Answers this endpoint owes, oldest first.</summary>
    public List<Due> Dues { get; private init; } = [];

    /// <summary>Running timers: timer index and the time (microseconds) it fires.</summary>
    public List<(int Timer, long At)> Timers { get; private init; } = [];

    public Endpoint Copy()
    {
        Endpoint copy = new(Name, 0, Memory?.Copy())
        {
            Variables = (long[])Variables.Clone(),
            Causes = (int[])Causes.Clone(),
            Dues = [.. Dues],
            Timers = [.. Timers],
            State = State,
            StateCause = StateCause,
        };
        return copy;
    }
}
