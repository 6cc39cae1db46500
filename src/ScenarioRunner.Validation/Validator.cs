using System.Collections.Immutable;
using System.Globalization;
using ScenarioRunner.Machines;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Validation.Running;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Validation;

/// <summary>Runs a scenario through its reference machine and says what stands against it.</summary>
public static class Validator
{
    /// <summary>What a machine without profiles calls its only one.</summary>
    private const string NoProfile = "default";

    private static readonly System.Numerics.BigInteger s_countable = 1_000_000_000_000_000_000;

    /// <summary>One result a run; a scenario with more runs than allowed gives one result that says so.</summary>
    /// <param name="machines">One for each of the scenario's uses, the lowest layer first.</param>
    public static IEnumerable<ScenarioResult> Validate(Scenario scenario, IReadOnlyList<ReferenceMachine> machines, ValidatorOptions options)
    {
        if (scenario.RunCount > options.MaxRuns)
        {
            yield return TooManyRuns(scenario, options);
            yield break;
        }

        foreach (Run run in scenario.Runs())
            yield return Validate(scenario, run, machines, options);
    }

    /// <summary>The same with a single machine.</summary>
    public static IEnumerable<ScenarioResult> Validate(Scenario scenario, ReferenceMachine machine, ValidatorOptions options) =>
        Validate(scenario, [machine], options);

    /// <summary>The runs with the messages sent in them; none where there are more runs than allowed.</summary>
    public static IEnumerable<RecordedRun> Record(Scenario scenario, IReadOnlyList<ReferenceMachine> machines, ValidatorOptions options)
    {
        if (scenario.RunCount > options.MaxRuns)
            yield break;
        foreach (Run run in scenario.Runs())
        {
            Course course = new(machines, scenario, run, options with { Transcripts = true, Messages = true });
            Outcome outcome = BestOf(course);
            yield return new RecordedRun(
                ResultOf(course, outcome, machines),
                scenario,
                run,
                [.. course.Topology.Pairs],
                [.. outcome.World.Connections.Select(connection => (connection.First, connection.Second))],
                MessagesOf(outcome.World));
        }
    }

    // A message that was taken as sent before its place is kept once, at its place.
    private static ImmutableArray<SentMessage> MessagesOf(World world)
    {
        List<SentMessage> messages = [];
        for (Trail? trail = world.Trail; trail is not null; trail = trail.Before)
            if (trail.Sent is not null)
                messages.Add(trail.Sent);
        messages.Reverse();
        return [.. messages.OrderBy(message => message.Step).DistinctBy(message => (message.Step, message.Layer, message.Part))];
    }

    private static ScenarioResult Validate(Scenario scenario, Run run, IReadOnlyList<ReferenceMachine> machines, ValidatorOptions options)
    {
        Course course = new(machines, scenario, run, options);
        return ResultOf(course, BestOf(course), machines);
    }

    private static Outcome BestOf(Course course)
    {
        Ending ending = new(course);
        Outcome? best = null;
        foreach (World world in new Explorer(course).Explore())
        {
            Outcome outcome = ending.Of(world);
            if (best is null || Better(outcome, best))
                best = outcome;
        }

        return best!;
    }

    private static ScenarioResult ResultOf(Course course, Outcome outcome, IReadOnlyList<ReferenceMachine> machines)
    {
        Scenario scenario = course.Scenario;
        Transcript transcript = TranscriptWriter.Write(course, outcome);
        return new ScenarioResult(scenario.Source, scenario.Name, course.Run.Label, outcome.Verdict, [.. machines.Select(machine => machine.Definition.Name)], outcome.Findings, transcript)
        {
            Profile = scenario.Profile ?? machines.SelectMany(machine => machine.Definition.Profiles).FirstOrDefault(profile => profile != NoProfile),
        };
    }

    private static bool Better(Outcome one, Outcome other) =>
        (one.Errors, one.Warnings + one.World.Doubt, one.World.Strain).CompareTo((other.Errors, other.Warnings + other.World.Doubt, other.World.Strain)) < 0;

    private static ScenarioResult TooManyRuns(Scenario scenario, ValidatorOptions options)
    {
        string count = scenario.RunCount <= s_countable ? scenario.RunCount.ToString(CultureInfo.InvariantCulture) : "more than 10^18";
        Finding finding = new()
        {
            Rule = ExpectationRules.TooManyRuns,
            Severity = Severity.Error,
            Span = scenario.Span,
            Message = $"the scenario stands for {count} runs, at most {options.MaxRuns.ToString(CultureInfo.InvariantCulture)} are validated",
            Expected = $"at most {options.MaxRuns.ToString(CultureInfo.InvariantCulture)}",
            Actual = count,
            Help = "split the scenario, or raise --max-runs",
        };
        return new ScenarioResult(scenario.Source, scenario.Name, null, Verdict.Fail, [], [finding], null);
    }
}
