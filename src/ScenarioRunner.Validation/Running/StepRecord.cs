using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Validation.Running;

/// <summary>Where a connection stood before an event, to tell afterwards what the event changed.</summary>
internal sealed class StepRecord(Course course, int step, int connection, World before)
{
    private readonly Move? _first = before.Connections[connection].First.LastMove;
    private readonly Move? _second = before.Connections[connection].Second.LastMove;

    private readonly long[] _told = course.KeepsTrail ? Told(course, connection, before) : [];

    public string? Message { get; set; }

    /// <summary>The message itself, where a run keeps those.</summary>
    public SentMessage? Sent { get; set; }

    public ImmutableArray<Finding> Findings { get; set; } = [];

    public ImmutableArray<string> Remarks { get; set; } = [];

    /// <summary>The step is one that the text left out: nothing of it is remembered.</summary>
    public bool Silent { get; set; }

    /// <summary>The world goes on with something that the text does not say.</summary>
    public bool Guess { get; set; }

    /// <summary>Which side acts, so that its change is shown first.</summary>
    public bool FromFirst { get; set; } = true;

    /// <summary>Adds the event to a world's trail and its cost.</summary>
    public void Close(World world)
    {
        if (Silent || (!course.KeepsTrail && Findings.IsEmpty))
            return;
        ImmutableArray<StateChange> changes = [];
        ImmutableArray<string> remarks = [];
        if (course.KeepsTrail)
        {
            Connection between = world.Connections[connection];
            changes = Changes(between);
            remarks = [.. Owed(world, between), .. Changed(world)];
        }

        world.Trail = new Trail(world.Trail, step, Message, changes, remarks, Findings, Guess) { Sent = Sent };
    }

    // The values of the variables that a transcript tells of, first side first.
    private static long[] Told(Course course, int connection, World world)
    {
        ImmutableArray<(int Variable, Describe)> told = course.Of(connection).Definition.Told;
        if (told.IsEmpty)
            return [];
        Connection between = world.Connections[connection];
        return [.. told.Select(one => between.First.Variables[one.Variable]), .. told.Select(one => between.Second.Variables[one.Variable])];
    }

    // What both sides come to know is told once.
    private List<string> Changed(World world)
    {
        List<string> texts = [];
        if (_told.Length == 0)
            return texts;
        long[] now = Told(course, connection, world);
        ImmutableArray<(int Variable, Describe Text)> told = course.Of(connection).Definition.Told;
        for (int i = 0; i < now.Length; i++)
        {
            if (now[i] == _told[i])
                continue;
            string text = told[i % told.Length].Text(course.At(world, connection, first: i < told.Length, step));
            if (text.Length > 0 && !texts.Contains(text))
                texts.Add(text);
        }

        return texts;
    }

    private ImmutableArray<StateChange> Changes(Connection between)
    {
        if (ReferenceEquals(between.First.LastMove, _first) && ReferenceEquals(between.Second.LastMove, _second))
            return [];
        List<StateChange> changes = [];
        Add(changes, between.Side(FromFirst), FromFirst ? _first : _second);
        Add(changes, between.Side(!FromFirst), FromFirst ? _second : _first);
        return [.. changes];
    }

    private void Add(List<StateChange> changes, Endpoint endpoint, Move? before)
    {
        Machine machine = course.Of(connection).Definition;
        int at = changes.Count;
        for (Move? move = endpoint.LastMove; move is not null && !ReferenceEquals(move, before); move = move.Before)
            changes.Insert(at, new StateChange(endpoint.Name, machine.Name, machine.States[move.From].Name, machine.States[move.To].Name, move.Reference));
    }

    private ImmutableArray<string> Owed(World world, Connection between)
    {
        if (between.First.Dues.Count + between.Second.Dues.Count == 0)
            return Remarks;
        List<string> remarks = [.. Remarks];
        AddOwed(world, first: true, remarks);
        AddOwed(world, first: false, remarks);
        return [.. remarks];
    }

    private void AddOwed(World world, bool first, List<string> remarks)
    {
        Endpoint endpoint = world.Connections[connection].Side(first);
        if (!endpoint.HasMachine)
            return;
        foreach (Due due in endpoint.Dues)
        {
            Answer answer = course.Of(connection).Definition.Answers[due.Answer];
            if (due.Step != step || answer.Silence)
                continue;
            Frame frame = course.At(world, connection, first, step);
            frame.Due = due;
            remarks.Add($"{(answer.Required ? "due" : "possible")} from {frame.Self.Name}: {answer.Text(frame)}");
        }
    }
}
