using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Validation.Running;

/// <summary>What a scenario can get wrong about itself.</summary>
public static class ExpectationRules
{
    /// <summary>An <c>expect</c> names a state that the endpoint is not in.</summary>
    public static readonly RuleInfo State = New("EXP001", "state-not-as-expected", "STATE-END", "An expected state is the machine's state.");

    /// <summary>An <c>expect</c> names a value that a variable does not have.</summary>
    public static readonly RuleInfo Variable = New("EXP002", "variable-not-as-expected", "VARIABLE-NOT-AS-EXPECTED", "An expected value is the variable's value.");

    /// <summary>A finding that <c>!!</c> announces does not come.</summary>
    public static readonly RuleInfo Announced = New("EXP003", "announced-finding-missing", "ANNOUNCED-FINDING-MISSING", "A finding that is announced is raised on its step.");

    /// <summary>A label is delivered or dropped after its end.</summary>
    public static readonly RuleInfo LabelEnded = New("EXP004", "label-ended", "LABEL-ENDED", "A message on its way arrives or is dropped once; further copies are duplicates.");

    /// <summary>A scenario stands for more runs than allowed.</summary>
    public static readonly RuleInfo TooManyRuns = New("EXP005", "too-many-runs", "TOO-MANY-RUNS", "A scenario stands for a bounded number of runs.");

    /// <summary>A word behind <c>!!</c> is no rule.</summary>
    public static readonly RuleInfo UnknownRule = New("EXP006", "unknown-rule", "UNKNOWN-RULE", "A word behind !! is a rule's code, name or catalogue id.");

    /// <summary>A machine's timers fire without end.</summary>
    public static readonly RuleInfo TimersWithoutEnd = New("EXP007", "timers-without-end", "TIMERS-WITHOUT-END", "The timers of a machine let time pass.");

    public static ImmutableArray<RuleInfo> All { get; } = [State, Variable, Announced, LabelEnded, TooManyRuns, UnknownRule, TimersWithoutEnd];

    private static RuleInfo New(string code, string name, string requirement, string summary) =>
        new(code, name, requirement, RequirementLevel.Prose, Severity.Error, "", "expectation", summary);
}
