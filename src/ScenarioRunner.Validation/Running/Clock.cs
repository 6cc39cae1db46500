using System.Globalization;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Running;

/// <summary>Lets time pass: timers fire in order, and a silence that was right is over.</summary>
internal sealed class Clock(Course course)
{
    /// <summary>A machine that starts a timer at once again would let no time pass.</summary>
    private const int MaximumFirings = 200_000;

    private int _fired;
    private int _stopped = -1;

    public void Advance(World world, TimeMark mark, int step) =>
        AdvanceTo(world, mark.Absolute ? Math.Max(world.Now, mark.Duration.Microseconds) : Add(world.Now, mark.Duration.Microseconds), step);

    public void Wait(World world, Duration duration, int step)
    {
        StepRecord[] records = [.. world.Connections.Select((_, i) => new StepRecord(course, step, i, world))];
        AdvanceTo(world, Add(world.Now, duration.Microseconds), step);
        foreach (StepRecord record in records)
            record.Close(world);
    }

    private void AdvanceTo(World world, long time, int step)
    {
        while (Earliest(world, time) is var (connection, first, timer, at))
        {
            if (_fired++ >= MaximumFirings)
            {
                Stop(world, connection, first, timer, step);
                break;
            }

            world.Now = Math.Max(world.Now, at);
            Frame frame = course.At(world, connection, first, step);
            frame.Self.Timers.RemoveAll(running => running.Timer == timer && running.At == at);
            course.Of(connection).Interpreter.Run(frame, Occasion.Timeout, 1UL << timer, 0, null);
        }

        if (time == world.Now)
            return;
        world.Now = time;
        for (int i = 0; i < world.Connections.Count; i++)
        {
            world.Connections[i].First.Dues.RemoveAll(course.Of(i).IsSilence);
            world.Connections[i].Second.Dues.RemoveAll(course.Of(i).IsSilence);
        }
    }

    private void Stop(World world, int connection, bool first, int timer, int step)
    {
        string name = course.Of(connection).Definition.Timers[timer].Name;
        foreach (Connection between in world.Connections)
        {
            between.First.Timers.Clear();
            between.Second.Timers.Clear();
        }

        if (_stopped >= 0 && _stopped != step)
            return;
        _stopped = step;
        Finding finding = new()
        {
            Rule = ExpectationRules.TimersWithoutEnd,
            Severity = Severity.Error,
            Span = course.Run.Steps[step].Step.Span,
            Endpoint = world.Connections[connection].Side(first).Name,
            Message = $"timers fire more than {MaximumFirings.ToString(CultureInfo.InvariantCulture)} times in this run; `{name}` is the next one",
            Expected = "a machine whose timers let time pass",
            Actual = name,
        };
        if (!Announcements.Cover(course.Run.Steps[step].Step, finding))
            world.Errors++;
        new StepRecord(course, step, connection, world) { Findings = [finding] }.Close(world);
    }

    private static (int Connection, bool First, int Timer, long At)? Earliest(World world, long limit)
    {
        (int, bool, int, long At)? earliest = null;
        for (int i = 0; i < world.Connections.Count; i++)
            foreach (bool first in (bool[])[true, false])
                foreach ((int timer, long at) in world.Connections[i].Side(first).Timers)
                    if (at <= limit && (earliest is null || at < earliest.Value.At))
                        earliest = (i, first, timer, at);
        return earliest;
    }

    private static long Add(long time, long more) => more > long.MaxValue - time ? long.MaxValue : time + more;
}
