using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Validation.Running;

/// <summary>The trail of a world -> a transcript.</summary>
internal static class TranscriptWriter
{
    public static Transcript Write(Course course, Outcome outcome) =>
        new(course.KeepsTrail ? Entries(course, outcome) : [], Final(course, outcome.World));

    private static ImmutableArray<TranscriptEntry> Entries(Course course, Outcome outcome)
    {
        // Most steps left one part; those with several keep them newest first.
        Trail?[] newest = new Trail?[course.Run.Steps.Count];
        Dictionary<int, List<Trail>> several = [];
        for (Trail? trail = outcome.World.Trail; trail is not null; trail = trail.Before)
        {
            if (newest[trail.Step] is not { } later)
                newest[trail.Step] = trail;
            else if (several.TryGetValue(trail.Step, out List<Trail>? parts))
                parts.Add(trail);
            else
                several[trail.Step] = [later, trail];
        }

        ImmutableArray<TranscriptEntry>.Builder entries = ImmutableArray.CreateBuilder<TranscriptEntry>(newest.Length);
        for (int step = 0; step < newest.Length; step++)
        {
            ImmutableArray<Finding> findings = outcome.ByStep.TryGetValue(step, out List<Finding>? found) ? [.. found] : [];
            entries.Add(several.TryGetValue(step, out List<Trail>? parts)
                ? Entry(course.Run.Steps[step].Step, parts, findings)
                : Entry(course.Run.Steps[step].Step, newest[step], findings));
        }

        return entries.MoveToImmutable();
    }

    private static TranscriptEntry Entry(Step step, Trail? part, ImmutableArray<Finding> findings) => part is null
        ? new TranscriptEntry(step, [], [], [], findings)
        : new TranscriptEntry(step, part.Message is null ? [] : [new ShownMessage(part.Message)], part.Changes, part.Remarks, findings);

    private static TranscriptEntry Entry(Step step, List<Trail> parts, ImmutableArray<Finding> findings)
    {
        parts.Reverse();
        return new TranscriptEntry(
            step,
            [.. parts.Where(part => part.Message is not null).Select(part => new ShownMessage(part.Message!) { Changes = part.Changes, Remarks = part.Remarks })],
            [.. parts.SelectMany(part => part.Changes)],
            [.. parts.SelectMany(part => part.Remarks)],
            findings);
    }

    private static ImmutableArray<FinalState> Final(Course course, World world)
    {
        List<(int Order, FinalState State)> states = [];
        for (int i = 0; i < world.Connections.Count; i++)
            foreach (bool first in (bool[])[true, false])
                if (world.Connections[i].Side(first) is { HasMachine: true } endpoint)
                {
                    int order = course.Scenario.Participants.IndexOf(endpoint.Name.Split('/', '[')[0]);
                    states.Add((order < 0 ? int.MaxValue : order, new FinalState($"{endpoint.Name}.{course.Of(i).Definition.Name}", course.Of(i).Writer.StateOf(endpoint))));
                }

        return [.. states.OrderBy(pair => pair.Order).Select(pair => pair.State)];
    }
}
