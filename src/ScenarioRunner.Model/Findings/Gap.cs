namespace ScenarioRunner.Model.Findings;

/// <summary>A step that seems to be missing.</summary>
/// <param name="After">Where the step before it starts in the source text; -1: it would be the first.</param>
/// <param name="Step">What seems to be missing, as it would be written.</param>
public sealed record Gap(int After, string Step);
