using ScenarioRunner.Validation.Running;

namespace ScenarioRunner.Validation.Observing;

/// <summary>Explains a message by what may have happened at its sender without a trace in the recording.</summary>
internal sealed class Happenings(Course course, Messages messages, Calls calls, Passage passage, bool tells)
{
    /// <summary>The likeliest that explain any of them: each kind only where none of the kinds before it does.</summary>
    public void Try(List<Refused> refused, List<World> results)
    {
        if (results.Count == 0)
            foreach (Refused one in refused)
                TryCalls(one, results, ways: false);
        if (results.Count == 0)
            foreach (Refused one in refused)
                TryCalls(one, results, ways: true);
        if (results.Count == 0)
            foreach (Refused one in refused)
                TryCopy(one, results);
    }

    /// <summary>A call of a program, such as one that ends the connection at once.</summary>
    /// <param name="ways">What was on its way to the end arrived behind the call, as far as the message leaves it open.</param>
    public void TryCalls(Refused refused, List<World> results, bool ways)
    {
        Sending sending = refused.Sending;
        if (!course.Layers[0].Dialect.MayFollowCall(sending.Template))
            return;
        foreach (int call in course.Layers[0].Definition.UnseenCalls)
        {
            World world = refused.Before.Copy();
            if (!calls.TryUnwritten(world, 0, sending.FromFirst, call, sending.Step))
                continue;
            if (tells)
                world.Unseen = new Unseen(world.Unseen, UnseenKind.Call, sending.Step, sending.FromFirst, -1, course.Layers[0].Definition.Calls[call], null);
            foreach (World way in ways ? passage.Ways(world, sending.FromFirst, sending.Template) : [world])
                messages.Send(way, sending, results, null);
        }
    }

    // The network made a copy of what had arrived, behind the recorder.
    private void TryCopy(Refused refused, List<World> results)
    {
        Sending sending = refused.Sending;
        World world = refused.Before.Copy();
        if (!course.Layers[0].Dialect.TakeCopy(sending.Template, world.Connections[0].Side(sending.FromFirst)))
            return;
        world.Doubt++;
        messages.Send(world, sending, results, null);
    }
}
