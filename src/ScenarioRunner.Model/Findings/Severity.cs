namespace ScenarioRunner.Model.Findings;

/// <summary>How much a finding weighs: an error fails a scenario, a warning does not, a note only informs.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}
