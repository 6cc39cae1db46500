namespace ScenarioRunner.Model.Transcripts;

/// <summary>A conversation that was recorded: the places of its findings are frames, 1-based as Wireshark numbers them, not lines.</summary>
/// <param name="Shown">What a layer had in a frame, as a scenario would write it, for the frames that findings are about.</param>
/// <param name="Unseen">What the recording does not show, so that nobody is judged by it; empty where it shows all.</param>
public sealed record RecordedFrames(IReadOnlyDictionary<(string Layer, int Frame), string> Shown, string Unseen);
