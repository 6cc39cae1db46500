using ScenarioRunner.Capture.Writing;
using ScenarioRunner.Machines;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>Runs one after the other -> a capture. Each has connections of its own and begins a second after the one before has ended.</summary>
/// <param name="writer">Of the file.</param>
/// <param name="show">Makes text from a scenario fit to be shown.</param>
public sealed class CaptureExport(ICaptureWriter writer, Func<string, string> show)
{
    /// <summary>2025-01-01 00:00 UTC: no clock is asked, so that the same scenario gives the same bytes.</summary>
    private const long Start = 1_735_689_600_000_000;
    private const long Second = 1_000_000;

    private long _time = Start;

    public int Frames { get; private set; }

    public int Connections { get; private set; }

    /// <summary>A run is longer than is written.</summary>
    public bool IsCut { get; private set; }

    /// <returns>What is not as the scenario has it, one sentence each.</returns>
    public IReadOnlyList<string> Add(RecordedRun run, IReadOnlyList<ReferenceMachine> machines)
    {
        ExportedRun exported = RunExport.Of(run, machines, Connections);
        if (exported.KeyLog.Length > 0)
            writer.Secrets(string.Concat(exported.KeyLog.Select(line => line + "\n")));
        string name = run.Run.Label is { } label ? $"{run.Scenario.Name} ({label})" : run.Scenario.Name;
        for (int i = 0; i < exported.Frames.Length; i++)
        {
            ExportedFrame frame = exported.Frames[i];
            IEnumerable<string> comments = i == 0 ? frame.Comments.Prepend("scenario " + name) : frame.Comments;
            writer.Frame(_time + frame.Time, frame.Octets.Span, writer.TakesComments ? comments.Select(show) : []);
        }

        IsCut |= exported.IsCut;
        Frames += exported.Frames.Length;
        Connections += exported.Connections;
        long end = exported.Frames.IsEmpty ? 0 : exported.Frames[^1].Time;
        _time += ((end / Second) + 2) * Second;
        return exported.Remarks;
    }
}
