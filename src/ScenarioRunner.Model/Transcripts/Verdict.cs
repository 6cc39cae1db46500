namespace ScenarioRunner.Model.Transcripts;

/// <summary>What became of a scenario's claim.</summary>
public enum Verdict
{
    Pass,
    Incomplete,
    Fail,
}
