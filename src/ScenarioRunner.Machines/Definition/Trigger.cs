namespace ScenarioRunner.Machines.Definition;

/// <summary>What a row or check is about.</summary>
/// <param name="Subject">Index of the kind, call or timer; -1: any.</param>
public readonly record struct Trigger(Occasion Occasion, int Subject);
