namespace ScenarioRunner.Model.Transcripts;

/// <summary>A conversation that was recorded: the places of its findings are frames, 1-based as Wireshark numbers them, not lines.</summary>
/// <param name="Shown">What was seen in a frame, as a scenario would write it, for the frames that findings are about.</param>
public sealed record RecordedFrames(IReadOnlyDictionary<int, string> Shown);
