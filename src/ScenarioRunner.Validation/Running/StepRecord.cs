using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Validation.Running;

/// <summary>Where a connection stood before an event, to tell afterwards what the event changed.</summary>
internal sealed class StepRecord(Course course, int step, int connection, World before)
{
    private readonly Move? _first = before.Connections[connection].First.LastMove;
    private readonly Move? _second = before.Connections[connection].Second.LastMove;

    public string? Message { get; set; }

    public ImmutableArray<Finding> Findings { get; set; } = [];

    public ImmutableArray<string> Remarks { get; set; } = [];

    /// <summary>The step is one that the text left out: nothing of it is remembered.</summary>
    public bool Silent { get; set; }

    /// <summary>Which side acts, so that its change is shown first.</summary>
    public bool FromFirst { get; set; } = true;

    /// <summary>Adds the event to a world's trail and its cost.</summary>
    public void Close(World world)
    {
        if (Silent || (!course.KeepsTrail && Findings.IsEmpty))
            return;
        Connection between = world.Connections[connection];
        ImmutableArray<StateChange> changes = !course.KeepsTrail
            ? []
            : FromFirst
                ? [.. Change(between.First, _first), .. Change(between.Second, _second)]
                : [.. Change(between.Second, _second), .. Change(between.First, _first)];
        ImmutableArray<string> remarks = course.KeepsTrail ? [.. Remarks, .. Owed(world, between)] : [];
        world.Trail = new Trail(world.Trail, step, Message, changes, remarks, Findings);
    }

    private List<StateChange> Change(Endpoint endpoint, Move? before)
    {
        Machine machine = course.Machine.Definition;
        List<StateChange> changes = [];
        for (Move? move = endpoint.LastMove; move is not null && !ReferenceEquals(move, before); move = move.Before)
            changes.Insert(0, new StateChange(endpoint.Name, machine.Name, machine.States[move.From].Name, machine.States[move.To].Name, move.Reference));
        return changes;
    }

    private IEnumerable<string> Owed(World world, Connection between)
    {
        foreach (bool first in (bool[])[true, false])
        {
            if (!between.Side(first).HasMachine)
                continue;
            foreach (Due due in between.Side(first).Dues.ToArray())
            {
                Answer answer = course.Machine.Definition.Answers[due.Answer];
                if (due.Step != step || answer.Silence)
                    continue;
                Frame frame = course.At(world, connection, first, step);
                frame.Due = due;
                yield return $"{(answer.Required ? "due" : "possible")} from {frame.Self.Name}: {answer.Text(frame)}";
            }
        }
    }
}
