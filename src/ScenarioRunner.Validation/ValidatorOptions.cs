namespace ScenarioRunner.Validation;

/// <param name="Transcripts">Keep every step for a transcript; without it only findings and final states are kept.</param>
/// <param name="MaxRuns">How many runs a scenario may stand for; more are an error that says how many there would be.</param>
/// <param name="Messages">Keep the messages of a transcript with all their values.</param>
public sealed record ValidatorOptions(bool Transcripts = true, int MaxRuns = 1000, bool Messages = false);
