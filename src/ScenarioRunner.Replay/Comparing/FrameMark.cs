namespace ScenarioRunner.Replay.Comparing;

/// <summary>A frame with octets of one direction: up to where they reach, and what their sender had of the other one.</summary>
internal readonly record struct FrameMark(long Frame, long From, long To, long Knew);
