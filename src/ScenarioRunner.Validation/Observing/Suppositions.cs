using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Validation.Running;

namespace ScenarioRunner.Validation.Observing;

/// <summary>Explains a message by one that nobody saw, and holds that against what comes later.</summary>
internal sealed class Suppositions(Course course, Messages messages, Passage passage, bool tells)
{
    /// <summary>What must have been sent before the message, or what it answers, was not seen.</summary>
    /// <param name="isGap">Its own sender left something out; otherwise the other end.</param>
    public void Try(Refused refused, List<World> results, bool isGap)
    {
        World world = refused.Before.Copy();
        bool fromFirst = refused.Sending.FromFirst == isGap;
        Endpoint sender = world.Connections[0].Side(fromFirst);
        IDialect dialect = course.Layers[0].Dialect;
        if ((isGap ? dialect.UnseenBefore(refused.Sending.Template, sender) : dialect.UnseenAnswered(refused.Sending.Template, sender)) is not { } unseen)
            return;
        List<World> worlds = [];
        messages.Send(world, refused.Sending with { Template = unseen, FromFirst = fromFirst }, worlds, null);
        foreach (World taken in worlds)
        {
            Flight flight = taken.Flights[^1] with { Unseen = true };
            taken.Flights[^1] = flight;
            taken.Doubt++;
            taken.Suppositions = taken.Suppositions.Add(new Supposition(fromFirst, flight.Packet, isGap, refused.Sending.Step, refused.Findings));
            if (tells)
                taken.Unseen = new Unseen(taken.Unseen, UnseenKind.Gap, refused.Sending.Step, fromFirst, refused.Sending.Step, "", flight.Packet.Copy());
            if (isGap)
                messages.Send(taken, refused.Sending, results, null);
            else
                foreach (World way in passage.Ways(taken, refused.Sending.FromFirst, refused.Sending.Template))
                    messages.Send(way, refused.Sending, results, null);
        }
    }

    /// <summary>What nothing has borne out by the end is not believed.</summary>
    public static void Settle(World world)
    {
        foreach (Supposition supposed in world.Suppositions)
            Charge(world, supposed);
        world.Suppositions = [];
    }

    private static void Charge(World world, Supposition supposed)
    {
        world.Errors += supposed.Findings.Count(finding => finding.Severity == Severity.Error);
        world.Trail = new Trail(world.Trail, supposed.Moment, null, [], [], supposed.Findings, Guess: true);
    }

    /// <summary>What was supposed in a world is borne out by the message, or refuted.</summary>
    public void Weigh(World world, Seen seen)
    {
        IDialect dialect = course.Layers[0].Dialect;
        foreach (Supposition supposed in world.Suppositions)
        {
            bool bySender = supposed.FromFirst == seen.FromFirst;
            if (bySender && dialect.Refutes(seen.Packet!, supposed.Unseen, supposed.IsGap && seen.Order == SentOrder.InOrder))
                Charge(world, supposed);
            else if (bySender == supposed.IsGap || !dialect.Confirms(seen.Packet!, supposed.Unseen, bySender))
                continue;
            world.Suppositions = world.Suppositions.Remove(supposed);
        }
    }
}
