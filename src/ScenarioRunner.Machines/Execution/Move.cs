namespace ScenarioRunner.Machines.Execution;

/// <summary>A change of state; the one before it hangs behind it.</summary>
public sealed record Move(Move? Before, int From, int To, string Reference);
