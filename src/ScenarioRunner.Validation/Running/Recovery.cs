using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Running;

/// <summary>
/// How a conversation may go on after a refused message, so that one mistake gives one finding:
/// with the right values in place, with a step before it that the text left out, without the message, or with it as it is.
/// All are followed; later steps show which one explains the text best.
/// </summary>
internal sealed class Recovery(Course course, Messages messages, MissingSteps missing)
{
    /// <summary>The call that a machine declares to hear of faults; its argument is the rule's place, from 1.</summary>
    private const string RefusedCall = "refused";
    private const string NextStep = "the next step";

    public void Resume(Refused refused, int cost, List<World> results)
    {
        int from = results.Count;
        if (refused.Fixed is { } right)
            Add(refused, right, strain: 0, results);
        // Without the right values in place, the answer that was due has come all the same, if a wrong one.
        if (refused.Contradicted is { } due)
            refused.Before.Connections[refused.Sending.Connection].Side(refused.Sending.FromFirst).Dues.Remove(due);
        int found = results.Count;
        InsertKnown(refused, results);
        InsertNext(refused, results);
        Insert(refused, results);
        if (refused.Fixed is null || results.Count == found)
            Drop(refused, results);
        if (course.Run.Steps[refused.Sending.Step].Step is MessageStep { Messages.Length: > 1 })
            DropLine(refused, results);
        Add(refused, refused.Written, strain: 6, results);
        for (int i = from; i < results.Count; i++)
        {
            results[i].Errors += cost;
            TellReceiver(results[i], refused);
        }
    }

    // A receiver may answer a fault in a way that its rule names.
    private void TellReceiver(World world, Refused refused)
    {
        Layer layer = course.Of(refused.Sending.Connection);
        Machine machine = layer.Definition;
        int call = machine.Calls.IndexOf(RefusedCall);
        if (call < 0 || refused.Sending.Carriage != Carriage.Delivered || refused.Findings.FirstOrDefault(finding => !finding.Rule.Alerts.IsEmpty) is not { } finding)
            return;
        Frame frame = course.At(world, refused.Sending.Connection, !refused.Sending.FromFirst, refused.Sending.Step);
        frame.Argument = machine.RuleCoded(finding.Rule.Code) + 1;
        layer.Interpreter.Run(frame, Occasion.Call, 1UL << call, 0, null);
    }

    private void Add(Refused refused, Packet packet, int strain, List<World> results)
    {
        int from = results.Count;
        Sending sending = refused.Sending with { Findings = [.. refused.Sending.Findings, .. refused.Findings], Guess = refused.Unsure || packet != refused.Fixed };
        messages.Force(refused.Before.Copy(), sending, refused.Written, packet, refused.Fixed ?? packet, results);
        for (int i = from; i < results.Count; i++)
            results[i].Strain += strain;
    }

    // The whole line is taken as not sent, from this message on.
    private void DropLine(Refused refused, List<World> results)
    {
        int from = results.Count;
        Drop(refused, results);
        for (int i = from; i < results.Count; i++)
            (results[i].Taken, results[i].TakenPart, results[i].Strain) = (refused.Sending.Step, -1, results[i].Strain + 1);
    }

    // The message is taken as not sent.
    private void Drop(Refused refused, List<World> results)
    {
        World world = refused.Before.Copy();
        Connection between = world.Connections[refused.Sending.Connection];
        StepRecord record = new(course, refused.Sending.Step, refused.Sending.Connection, world)
        {
            Message = course.KeepsTrail
                ? course.Of(refused.Sending.Connection).Dialect.Show(refused.Written, between.Side(refused.Sending.FromFirst), between.Side(!refused.Sending.FromFirst))
                : null,
            Findings = [.. refused.Sending.Findings, .. refused.Findings],
            Remarks = ["the step is taken as not sent"],
            Sent = course.KeepsMessages ? messages.Kept(world, refused.Sending, refused.Written) : null,
            Guess = true,
        };
        record.Close(world);
        world.Strain += 4;
        if (refused.Sending.Carriage == Carriage.InFlight)
            world.Flights.Add(new Flight(refused.Sending.Label ?? "", refused.Sending.Scope ?? new Scope(null), refused.Sending.Connection, refused.Sending.FromFirst, refused.Written, Ended: false) { Step = refused.Sending.Step });
        results.Add(world);
    }

    // The fault itself says which step is missing.
    private void InsertKnown(Refused refused, List<World> results)
    {
        if (refused.Missing is not { Length: > 0 } left)
            return;
        bool fromFirst = left.OfPeer ? !refused.Sending.FromFirst : refused.Sending.FromFirst;
        foreach ((World world, string words) in missing.Send(refused.Before, refused.Sending.Step, refused.Sending.Connection, fromFirst, left.Message, left.Length))
            Finish(refused, world, words, strain: 1, results);
    }

    // The next message, or the next line, comes too late: two of them are in the wrong order.
    private void InsertNext(Refused refused, List<World> results)
    {
        IReadOnlyList<Sending> next = missing.Next(refused.Sending);
        if (next.Count == 0)
            return;
        List<World> worlds = [refused.Before.Copy()];
        foreach (Sending sending in next)
        {
            List<World> after = [];
            foreach (World world in worlds)
                messages.Send(world, sending with { Step = refused.Sending.Step, Message = null }, after, null);
            worlds = after;
        }

        foreach (World world in worlds)
        {
            world.Taken = next[0].Step;
            world.TakenPart = next[0].Step == refused.Sending.Step ? next[0].Part : -1;
            Finish(refused, world, NextStep, strain: 2, results);
        }
    }

    // The nearest state in which the message is legal.
    private void Insert(Refused refused, List<World> results) => missing.Search(
        refused.Before,
        refused.Sending.Step,
        refused.Sending.Connection,
        (world, words, strain) =>
        {
            int from = results.Count;
            Finish(refused, world, words, strain, results);
            return results.Count > from;
        });

    private Finding Explained(Finding finding, Refused refused, string words) => finding.Help.Length > 0 ? finding
        : words == NextStep ? finding with { Help = "perhaps this step and the next are in the wrong order" }
        : finding with { Help = $"perhaps a step is missing before this one: {words}", Gap = new Gap(course.PlaceBefore(refused.Sending.Step), words) };

    private void Finish(Refused refused, World world, string words, int strain, List<World> results)
    {
        int from = results.Count;
        ImmutableArray<Finding> findings = [.. refused.Findings.Select(finding => Explained(finding, refused, words))];
        Sending sending = refused.Sending with
        {
            Findings = [.. refused.Sending.Findings, .. findings],
            Remarks = [$"taken as if {words} had come before"],
            Guess = true,
        };
        messages.Send(world, sending, results, null);
        for (int i = from; i < results.Count; i++)
            results[i].Strain += strain;
    }
}
