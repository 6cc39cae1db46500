using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Running;

/// <summary>What all worlds of one run share.</summary>
internal sealed class Course
{
    public Course(ReferenceMachine machine, Scenario scenario, Run run, ValidatorOptions options)
    {
        Machine = machine;
        Scenario = scenario;
        Run = run;
        Topology = new Topology(scenario, run.Steps);
        Writer = new FindingWriter(machine, run);
        Examiner = new Examiner(machine.Interpreter, Writer);
        KeepsTrail = options.Transcripts;
        int profile = scenario.Profile is { } name ? machine.Definition.Profiles.IndexOf(name) : 0;
        Frame = new Frame(machine.Definition) { Profile = Math.Max(0, profile) };
    }

    public ReferenceMachine Machine { get; }

    public Scenario Scenario { get; }

    public Run Run { get; }

    public Topology Topology { get; }

    public FindingWriter Writer { get; }

    public Examiner Examiner { get; }

    /// <summary>The steps met so far that say that something is wrong with them.</summary>
    public List<int> Announced { get; } = [];

    /// <summary>Whether steps without findings are remembered, for a transcript.</summary>
    public bool KeepsTrail { get; }

    /// <summary>One for the whole run; pointed at an endpoint before each use.</summary>
    public Frame Frame { get; }

    /// <summary>Points the frame at one side of a connection.</summary>
    public Frame At(World world, int connection, bool first, int step)
    {
        Connection between = world.Connections[connection];
        Frame.Self = between.Side(first);
        Frame.Peer = between.Side(!first);
        Frame.Now = world.Now;
        Frame.Step = step;
        Frame.Due = null;
        Frame.Answered = 0;
        Frame.Lost = false;
        Frame.Timed = false;
        Frame.Argument = 0;
        Frame.Reference = "";
        return Frame;
    }

    /// <summary>Where the step before this one starts in the source text; -1: there is none.</summary>
    public int PlaceBefore(int step)
    {
        while (--step >= 0)
            if (Run.Steps[step].Step is not (NoteStep or ExpectStep))
                return Run.Steps[step].Step.Span.Start;
        return -1;
    }

    public World Begin()
    {
        World world = new();
        Machine machine = Machine.Definition;
        foreach ((string first, string second) in Topology.Pairs)
            world.Connections.Add(new Connection(NewEndpoint(machine, first, second), NewEndpoint(machine, second, first)));
        return world;
    }

    private Endpoint NewEndpoint(Machine machine, string name, string peer)
    {
        Endpoint endpoint = new(Topology.Display(name, peer), machine.Variables.Length, Machine.Dialect.NewMemory())
        {
            State = machine.InitialState,
            HasMachine = Topology.HasMachine(name),
        };
        for (int i = 0; i < machine.Variables.Length; i++)
            endpoint.Variables[i] = machine.Variables[i].Initial;
        if (!Scenario.Uses.IsEmpty)
            VariableSettings.Apply(machine, endpoint, Scenario.Uses[0].Settings);
        return endpoint;
    }
}
