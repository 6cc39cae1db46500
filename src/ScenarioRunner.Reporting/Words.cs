using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Reporting;

/// <summary>The words all formats use for verdicts, severities and levels.</summary>
public static class Words
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "pass",
        Verdict.Incomplete => "incomplete",
        _ => "fail",
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public static string Of(RequirementLevel level) => level switch
    {
        RequirementLevel.Must => "MUST",
        RequirementLevel.Should => "SHOULD",
        RequirementLevel.Prose => "PROSE",
        RequirementLevel.Policy => "POLICY",
        _ => "NOTE",
    };
}
