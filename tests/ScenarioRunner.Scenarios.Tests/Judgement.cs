using System.Collections.Immutable;
using ScenarioRunner.Language.Binding;
using ScenarioRunner.Language.Parsing;
using ScenarioRunner.Machines;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Model.Vocabulary;
using ScenarioRunner.Validation;

namespace ScenarioRunner.Scenarios.Tests;

/// <summary>What the tool says of one text.</summary>
/// <param name="Steps">The lines of all steps, in the order of the text.</param>
/// <param name="Reported">Every finding once, however many runs it comes from, in the order of its place.</param>
internal sealed record Judgement(bool Binds, ImmutableArray<ScenarioResult> Results, ImmutableArray<int> Steps, ImmutableArray<Reported> Reported)
{
    public Verdict Verdict =>
        !Binds || Results.Any(result => result.Verdict == Verdict.Fail) ? Verdict.Fail
        : Results.Any(result => result.Verdict == Verdict.Incomplete) ? Verdict.Incomplete
        : Verdict.Pass;

    /// <summary>Errors and warnings; notes do not count.</summary>
    public ImmutableArray<Reported> Complaints => [.. Reported.Where(reported => reported.Finding.Severity != Severity.Note)];

    /// <summary>The most errors and warnings that one run has; runs are conversations of their own.</summary>
    public int MostInARun => Math.Max(
        Binds || Results.Length > 0 ? 0 : Complaints.Length,
        Results.Select(result => result.Findings.Count(finding => finding.Severity != Severity.Note)).DefaultIfEmpty().Max());

    /// <summary>Those that are told with another one as well.</summary>
    public IEnumerable<Reported> Everything =>
        Reported.SelectMany(reported => reported.Finding.Consequences.Select(told => new Reported(Results[0].Source.LineAt(told.Span.Start), told)).Prepend(reported));

    public static Judgement Of(string text, bool transcripts = false)
    {
        SourceText source = new("text", text);
        BoundFile file = Binder.Bind(HsParser.Parse(source), VocabularyOf, "text");
        ImmutableArray<ScenarioResult> results =
            [.. file.Scenarios.SelectMany(scenario => Validator.Validate(scenario, MachinesOf(scenario), new ValidatorOptions(transcripts)))];
        bool binds = file.Broken.IsEmpty && !file.Findings.Any(finding => finding.Severity == Severity.Error);
        return new Judgement(binds, results, Lines(file, source), Once(source, file.Findings.Concat(WithoutSharedGaps(results))));
    }

    // A step that is missing before an `alt` shows in each of its branches; the report tells it once.
    private static IEnumerable<Finding> WithoutSharedGaps(ImmutableArray<ScenarioResult> results)
    {
        Dictionary<Gap, ScenarioResult> gaps = [];
        foreach (ScenarioResult result in results)
            foreach (Finding finding in result.Findings)
                if (finding.Gap is not { } gap || gaps.TryAdd(gap, result) || gaps[gap] == result)
                    yield return finding;
    }

    public static IVocabulary? VocabularyOf(string machine) => ReferenceMachine.Named(machine)?.Dialect.Vocabulary;

    public static ImmutableArray<ReferenceMachine> MachinesOf(Scenario scenario) => [.. scenario.Uses.Select(use => ReferenceMachine.Named(use.Machine)!)];

    private static ImmutableArray<int> Lines(BoundFile file, SourceText source) =>
        [.. file.Scenarios.SelectMany(StepsOf).Select(step => source.LineAt(step.Span.Start)).Distinct().Order()];

    private static IEnumerable<Step> StepsOf(Scenario scenario) =>
        scenario.Runs().Take(1000).SelectMany(run => run.Steps).Select(occurrence => occurrence.Step);

    private static ImmutableArray<Reported> Once(SourceText source, IEnumerable<Finding> findings) =>
        [.. findings.Select(finding => new Reported(source.LineAt(finding.Span.Start), finding))
            .DistinctBy(reported => (reported.Line, reported.Finding.Rule.Code))
            .OrderBy(reported => reported.Finding.Span.Start)];
}

/// <summary>A finding on its line.</summary>
internal sealed record Reported(int Line, Finding Finding)
{
    public override string ToString() => $"{Line}: {Finding.Severity.ToString().ToLowerInvariant()} {Finding.Rule.Name}: {Finding.Message}";
}
