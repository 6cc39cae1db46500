using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Replay.Judging;

/// <summary>Gets each segment of a capture as it is read, for who wants more than the verdict.</summary>
public delegate void SegmentWatch(Connection connection, in Segment segment);
