using System.Collections.Immutable;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Validation.Running;

/// <summary>What all worlds of one run share.</summary>
internal sealed class Course
{
    private static readonly Scenario s_none = new() { Source = new SourceText("", ""), Name = "", Span = default, RunCount = 1, Runs = () => [] };

    public Course(IReadOnlyList<ReferenceMachine> machines, Scenario scenario, Run run, ValidatorOptions options)
    {
        Layers = [.. machines.Select((machine, i) => new Layer(machine, i < scenario.Uses.Length ? scenario.Uses[i] : null, scenario, run))];
        Scenario = scenario;
        Run = run;
        Topology = new Topology(scenario, run.Steps);
        KeepsTrail = options.Transcripts;
        KeepsMessages = options.Messages;
    }

    /// <summary>A conversation that is watched, message by message.</summary>
    public Course(ReferenceMachine machine, string first, string second, Run run, bool keepsTrail)
    {
        Scenario = s_none;
        Run = run;
        Layers = [new Layer(machine, null, s_none, run)];
        Topology = new Topology(first, second);
        KeepsTrail = keepsTrail;
    }

    /// <summary>The machines in play, the lowest layer first.</summary>
    public ImmutableArray<Layer> Layers { get; }

    public Scenario Scenario { get; }

    public Run Run { get; }

    public Topology Topology { get; }

    /// <summary>The steps met so far that say that something is wrong with them.</summary>
    public List<int> Announced { get; } = [];

    /// <summary>Whether steps without findings are remembered, for a transcript.</summary>
    public bool KeepsTrail { get; }

    /// <summary>Whether the messages themselves are kept, for those who make something of them.</summary>
    public bool KeepsMessages { get; }

    /// <summary>The layer of a connection: each layer has one between the same two ends, those of the lowest layer first.</summary>
    public Layer Of(int connection) => Layers.Length == 1 ? Layers[0] : Layers[connection / Topology.Pairs.Count];

    /// <summary>The connection of a layer between the ends of a pair.</summary>
    public int Place(int pair, int layer) => pair + (layer * Topology.Pairs.Count);

    /// <summary>The connection of the layer above, or below (-1), between the same ends; -1 without one.</summary>
    public int Beside(int connection, int layers)
    {
        int other = connection + (layers * Topology.Pairs.Count);
        return other >= 0 && other < Layers.Length * Topology.Pairs.Count ? other : -1;
    }

    /// <summary>The index of the layer by its machine's name; the lowest for a name that none has.</summary>
    public int LayerNamed(string name)
    {
        for (int i = Layers.Length - 1; i > 0; i--)
            if (Layers[i].Definition.Name == name)
                return i;
        return 0;
    }

    /// <summary>The places of an endpoint in a layer.</summary>
    public IEnumerable<(int Connection, bool First)> Places(string endpoint, int layer)
    {
        foreach ((int pair, bool first) in Topology.Of(endpoint))
            yield return (Place(pair, layer), first);
    }

    /// <summary>Points the frame at one side of a connection.</summary>
    public Frame At(World world, int connection, bool first, int step)
    {
        Connection between = world.Connections[connection];
        Frame frame = Of(connection).Frame;
        frame.Self = between.Side(first);
        frame.Peer = between.Side(!first);
        frame.Now = world.Now;
        frame.Step = step;
        frame.Due = null;
        frame.Answered = 0;
        frame.Lost = false;
        frame.Timed = false;
        frame.Argument = 0;
        frame.Reference = "";
        return frame;
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
        foreach (Layer layer in Layers)
            foreach ((string first, string second) in Topology.Pairs)
                world.Connections.Add(new Connection(NewEndpoint(layer, first, second), NewEndpoint(layer, second, first)));
        return world;
    }

    private Endpoint NewEndpoint(Layer layer, string name, string peer)
    {
        Machine machine = layer.Definition;
        Endpoint endpoint = new(Topology.Display(name, peer), machine.Variables.Length, layer.Dialect.NewMemory())
        {
            State = machine.InitialState,
            HasMachine = Topology.HasMachine(name),
        };
        for (int i = 0; i < machine.Variables.Length; i++)
            endpoint.Variables[i] = machine.Variables[i].Initial;
        if (layer.Use is { } use)
            VariableSettings.Apply(layer.Machine, endpoint, use);
        return endpoint;
    }
}
