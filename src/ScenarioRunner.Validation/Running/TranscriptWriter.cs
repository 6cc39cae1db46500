using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Validation.Running;

/// <summary>The trail of a world -> a transcript.</summary>
internal static class TranscriptWriter
{
    public static Transcript Write(Course course, Outcome outcome) =>
        new(course.KeepsTrail ? Entries(course, outcome) : [], Final(course, outcome.World));

    private static ImmutableArray<TranscriptEntry> Entries(Course course, Outcome outcome)
    {
        List<Trail>[] trails = new List<Trail>[course.Run.Steps.Count];
        for (Trail? trail = outcome.World.Trail; trail is not null; trail = trail.Before)
            (trails[trail.Step] ??= []).Add(trail);
        ImmutableArray<TranscriptEntry>.Builder entries = ImmutableArray.CreateBuilder<TranscriptEntry>(trails.Length);
        for (int step = 0; step < trails.Length; step++)
        {
            List<Trail> parts = trails[step] ?? [];
            parts.Reverse();
            List<Finding> findings = outcome.ByStep.GetValueOrDefault(step) ?? [];
            entries.Add(new TranscriptEntry(
                course.Run.Steps[step].Step,
                [.. parts.Where(part => part.Message is not null).Select(part => new ShownMessage(part.Message!))],
                [.. parts.SelectMany(part => part.Changes)],
                [.. parts.SelectMany(part => part.Remarks)],
                [.. findings]));
        }

        return entries.MoveToImmutable();
    }

    private static ImmutableArray<FinalState> Final(Course course, World world)
    {
        List<(int Order, FinalState State)> states = [];
        foreach (Connection connection in world.Connections)
            foreach (bool first in (bool[])[true, false])
                if (connection.Side(first).HasMachine)
                {
                    string name = connection.Side(first).Name;
                    int order = course.Scenario.Participants.IndexOf(name.Split('/', '[')[0]);
                    states.Add((order < 0 ? int.MaxValue : order, new FinalState($"{name}.{course.Machine.Definition.Name}", course.Writer.StateOf(connection.Side(first)))));
                }

        return [.. states.OrderBy(pair => pair.Order).Select(pair => pair.State)];
    }
}
