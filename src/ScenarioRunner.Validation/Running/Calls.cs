using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Running;

/// <summary>Local calls and timers.</summary>
internal sealed class Calls(Course course)
{
    private const int FarFetched = 4;

    /// <summary>
    /// Runs a written call. A refused one is a finding; later steps show whether it had no effect, had its effect all the same,
    /// or comes after another call that the text left out.
    /// </summary>
    public void Run(World world, CallStep call, int step, List<World> results)
    {
        List<(int Connection, bool First)> places = About(world, call);
        if (places.Count == 1)
        {
            Resume(world, places[0], call, step, results);
            return;
        }

        foreach ((int connection, bool first) in places)
            RunAt(world, connection, first, call, step, forced: false);
        results.Add(world);
    }

    private void Resume(World world, (int Connection, bool First) at, CallStep call, int step, List<World> results)
    {
        if (!IsRefused(world, at, call, step))
        {
            RunAt(world, at.Connection, at.First, call, step, forced: false);
            results.Add(world);
            return;
        }

        World before = world.Copy();
        RunAt(world, at.Connection, at.First, call, step, forced: false);
        results.Add(world);
        World forced = before.Copy();
        RunAt(forced, at.Connection, at.First, call, step, forced: true);
        forced.Strain++;
        results.Add(forced);
        foreach (int missing in course.Of(at.Connection).Definition.MissingCalls)
        {
            World later = before.Copy();
            if (!TryUnwritten(later, at.Connection, at.First, missing, step) || IsRefused(later, at, call, step))
                continue;
            later.Errors = world.Errors;
            later.Trail = world.Trail;
            RunAt(later, at.Connection, at.First, call, step, forced: false);
            // Far-fetched: only errors that it spares later speak for it.
            later.Doubt += FarFetched;
            later.Strain += 3;
            results.Add(later);
        }
    }

    private bool IsRefused(World world, (int Connection, bool First) at, CallStep call, int step)
    {
        Frame frame = course.At(world, at.Connection, at.First, step);
        (Occasion occasion, _, ulong subject) = SubjectOf(frame, call);
        return Refuse(course.Of(at.Connection), frame, call, occasion, subject) is { Severity: Severity.Error };
    }

    private static (Occasion Occasion, int Index, ulong Subject) SubjectOf(Frame frame, CallStep call)
    {
        Machine machine = frame.Machine;
        frame.Timed = call.Time is not null;
        frame.Argument = call.Argument?.Number ?? 0;
        bool isTimeout = call.Call == "timeout";
        int index = isTimeout ? machine.TimerNamed(call.Argument?.Text ?? "") : machine.Calls.IndexOf(call.Call);
        return (isTimeout ? Occasion.Timeout : Occasion.Call, index, index < 0 ? 0 : 1UL << index);
    }

    /// <summary>Runs a call that nobody wrote, such as the start state's.</summary>
    public void RunUnwritten(World world, int connection, bool first, string call)
    {
        int index = course.Of(connection).Definition.Calls.IndexOf(call);
        if (index >= 0)
            course.Of(connection).Interpreter.Run(course.At(world, connection, first, -1), Occasion.Call, 1UL << index, 0, null);
    }

    /// <summary>Runs a call that the text may have left out, where the machine takes it.</summary>
    public bool TryUnwritten(World world, int connection, bool first, int call, int step)
    {
        Frame frame = course.At(world, connection, first, step);
        ulong subject = 1UL << call;
        Interpreter interpreter = course.Of(connection).Interpreter;
        if (interpreter.NextFault(frame, Occasion.Call, subject, 0) is not null || !interpreter.Takes(frame, Occasion.Call, subject))
            return false;
        interpreter.Run(frame, Occasion.Call, subject, 0, null);
        return true;
    }

    /// <summary>Runs a call of a layer that another one stands for; one that the machine refuses is a finding on the step.</summary>
    public void RunIn(World world, int connection, bool first, CallStep call, int step) => RunAt(world, connection, first, call, step, forced: true);

    private void RunAt(World world, int connection, bool first, CallStep call, int step, bool forced)
    {
        Frame frame = course.At(world, connection, first, step);
        StepRecord record = new(course, step, connection, world) { FromFirst = first };
        (Occasion occasion, int index, ulong subject) = SubjectOf(frame, call);
        if (Refuse(course.Of(connection), frame, call, occasion, subject) is { } finding)
        {
            record.Findings = [finding];
            record.Guess = finding.Severity == Severity.Error;
            Count(world, call, finding);
            if (finding.Severity == Severity.Error && !forced)
            {
                record.Close(world);
                return;
            }
        }

        frame.Self.Dues.RemoveAll(course.Of(connection).IsSilence);
        if (occasion == Occasion.Timeout)
            frame.Self.Timers.RemoveAll(timer => timer.Timer == index);
        course.Of(connection).Interpreter.Run(frame, occasion, subject, 0, null);
        record.Close(world);
    }

    private static Finding? Refuse(Layer layer, Frame frame, CallStep call, Occasion occasion, ulong subject)
    {
        if (layer.Interpreter.NextFault(frame, occasion, subject, 0) is var (check, _))
            return layer.Writer.Fault(frame, call, check);
        return layer.Interpreter.Takes(frame, occasion, subject) ? null : layer.Writer.Unexpected(frame, call);
    }

    private static void Count(World world, CallStep call, Finding finding)
    {
        if (Announcements.Cover(call, finding))
            return;
        if (finding.Severity == Severity.Error)
            world.Errors++;
        else if (finding.Severity == Severity.Warning)
            world.Warnings++;
    }

    // The lowest layer that knows the call: closing a connection closes the transport.
    private int LayerOf(CallStep call)
    {
        for (int i = 0; i < course.Layers.Length; i++)
            if (call.Call == "timeout" ? course.Layers[i].Definition.TimerNamed(call.Argument?.Text ?? "") >= 0 : course.Layers[i].Definition.Calls.Contains(call.Call))
                return i;
        return 0;
    }

    // A passive OPEN is for any peer; other calls are about the connection used last.
    private List<(int Connection, bool First)> About(World world, CallStep call)
    {
        List<(int Connection, bool First)> all = [.. course.Places(call.At.ToString(), LayerOf(call))];
        if (call.Call is "listen" or "reboot" || all.Count < 2)
            return all;
        return [all.MaxBy(place => (world.Connections[place.Connection].LastUsed, -place.Connection))];
    }
}
