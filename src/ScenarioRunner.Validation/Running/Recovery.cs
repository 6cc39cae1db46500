using System.Collections.Immutable;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Running;

/// <summary>
/// How a conversation may go on after a refused message, so that one mistake gives one finding:
/// with the right values in place, with a step before it that the text left out, without the message, or with it as it is.
/// All are followed; later steps show which one explains the text best.
/// </summary>
internal sealed class Recovery(Course course, Messages messages)
{
    private const int MaximumMissing = 3;
    private const int MaximumWorlds = 48;
    private const int MaximumSearches = 48;
    private int _searches;

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
        if (_searches++ < MaximumSearches)
            Insert(refused, results);
        if (refused.Fixed is null || results.Count == found)
            Drop(refused, results);
        Add(refused, refused.Written, strain: 6, results);
        for (int i = from; i < results.Count; i++)
            results[i].Errors += cost;
    }

    private void Add(Refused refused, Packet packet, int strain, List<World> results)
    {
        int from = results.Count;
        Sending sending = refused.Sending with { Findings = [.. refused.Sending.Findings, .. refused.Findings] };
        messages.Force(refused.Before.Copy(), sending, refused.Written, packet, refused.Fixed ?? packet, results);
        for (int i = from; i < results.Count; i++)
            results[i].Strain += strain;
    }

    // The message is taken as not sent.
    private void Drop(Refused refused, List<World> results)
    {
        World world = refused.Before.Copy();
        Connection between = world.Connections[refused.Sending.Connection];
        StepRecord record = new(course, refused.Sending.Step, refused.Sending.Connection, world)
        {
            Message = course.KeepsTrail
                ? course.Machine.Dialect.Show(refused.Written, between.Side(refused.Sending.FromFirst), between.Side(!refused.Sending.FromFirst))
                : null,
            Findings = [.. refused.Sending.Findings, .. refused.Findings],
            Remarks = ["the step is taken as not sent"],
        };
        record.Close(world);
        world.Strain += 4;
        if (refused.Sending.Carriage == Carriage.InFlight)
            world.Flights.Add(new Flight(refused.Sending.Label ?? "", refused.Sending.Scope ?? new Scope(null), refused.Sending.Connection, refused.Sending.FromFirst, refused.Written, Ended: false));
        results.Add(world);
    }

    // The fault itself says which step is missing.
    private void InsertKnown(Refused refused, List<World> results)
    {
        if (refused.Missing is not { Length: > 0 } missing)
            return;
        bool fromFirst = missing.OfPeer ? !refused.Sending.FromFirst : refused.Sending.FromFirst;
        Sending step = Missing(refused, missing.Message, missing.Length, fromFirst);
        List<World> worlds = [];
        if (HasMachine(refused, fromFirst))
            messages.Send(refused.Before.Copy(), step, worlds, null);
        foreach (World world in worlds)
            Finish(refused, world, Words(refused, fromFirst, $"{missing.Message} {missing.Length}"), strain: 1, results);
    }

    // Breadth first over the machine's own list of messages: the nearest state in which the message is legal.
    private void Insert(Refused refused, List<World> results)
    {
        List<(World World, string Words)> edge = [(refused.Before, "")];
        int from = results.Count;
        for (int depth = 1; depth <= MaximumMissing && results.Count == from; depth++)
        {
            List<(World World, string Words)> next = [];
            foreach ((World world, string words) in edge)
                Extend(refused, world, words, depth, next, results);
            edge = next.Count > MaximumWorlds ? next[..MaximumWorlds] : next;
        }
    }

    private void Extend(Refused refused, World world, string words, int depth, List<(World World, string Words)> next, List<World> results)
    {
        foreach (string name in course.Machine.Definition.Missing)
            foreach (bool fromFirst in (bool[])[true, false])
            {
                if (!HasMachine(refused, fromFirst))
                    continue;
                List<World> worlds = [];
                messages.Send(world.Copy(), Missing(refused, name, 0, fromFirst), worlds, null);
                foreach (World taken in worlds)
                {
                    if (taken.Warnings > world.Warnings || next.Exists(known => known.World.SameAs(taken)) || taken.SameAs(world))
                        continue;
                    string said = words + (words.Length > 0 ? ", then " : "") + Words(refused, fromFirst, name);
                    Finish(refused, taken.Copy(), said, depth + (name == "RST" ? 2 : 0), results);
                    next.Add((taken, said));
                }
            }
    }

    private void Finish(Refused refused, World world, string words, int strain, List<World> results)
    {
        int from = results.Count;
        ImmutableArray<Finding> findings = [.. refused.Findings.Select(finding => finding.Help.Length > 0 ? finding : finding with { Help = $"perhaps a step is missing before this one: {words}" })];
        Sending sending = refused.Sending with
        {
            Findings = [.. refused.Sending.Findings, .. findings],
            Remarks = [$"taken as if {words} had come before"],
        };
        messages.Send(world, sending, results, null);
        for (int i = from; i < results.Count; i++)
            results[i].Strain += strain;
    }

    private static bool HasMachine(Refused refused, bool fromFirst) =>
        refused.Before.Connections[refused.Sending.Connection].Side(fromFirst).HasMachine;

    private static string Words(Refused refused, bool fromFirst, string message)
    {
        Connection between = refused.Before.Connections[refused.Sending.Connection];
        return $"{between.Side(fromFirst).Name} -> {between.Side(!fromFirst).Name}: {message}";
    }

    private Sending Missing(Refused refused, string message, int length, bool fromFirst) => new(
        refused.Sending.Step,
        null,
        course.Machine.Dialect.Read(message, length),
        refused.Sending.Connection,
        fromFirst,
        Carriage.Delivered,
        null,
        null);
}
