using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Replay.Importing;

/// <summary>A captured segment.</summary>
/// <param name="Moment">What the observer knows it by.</param>
internal readonly record struct Recorded(int Moment, Segment Segment);
