using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Validation.Running;

namespace ScenarioRunner.Validation.Observing;

/// <summary>Calls that the layer below stands for, such as the end of its stream.</summary>
internal sealed class Signals(Course course, Calls calls, Passage passage, string first, string second)
{
    /// <summary>The layer below hands up what came before.</summary>
    public List<World> Take(List<World> worlds, Seen seen)
    {
        List<World> results = [];
        foreach (World world in worlds)
        {
            List<World> arrived = [world];
            passage.LetAll(arrived, seen.FromFirst);
            foreach (World one in arrived)
            {
                Run(one, seen);
                results.Add(one);
            }
        }

        return results;
    }

    // What the other end did is no fault of this one.
    private void Run(World world, Seen seen)
    {
        if (!course.Layers[0].Definition.Calls.Contains(seen.Call))
            return;
        if (seen.Call.StartsWith("peer_", StringComparison.Ordinal))
            calls.RunUnwritten(world, 0, seen.FromFirst, seen.Call);
        else
            calls.RunIn(world, 0, seen.FromFirst, CallOf(seen), seen.Moment);
    }

    private CallStep CallOf(Seen seen)
    {
        Span span = new(seen.Moment, 1);
        return new CallStep(span, new EndpointName(seen.FromFirst ? first : second, 0, span), seen.Call, span, null);
    }
}
