namespace ScenarioRunner.Capture.Files;

/// <summary>What the formats of capture files have in common: a source, a count of frames, problems.</summary>
internal abstract class FileFormat(ByteSource source, ProblemList problems)
{
    /// <summary>No frame or block may be longer: a length beyond is damage.</summary>
    public const int LongestBlock = 1 << 24;

    protected ByteSource Source { get; } = source;

    protected ProblemList Problems { get; } = problems;

    protected long Frames { get; set; }

    protected bool Done { get; private set; }

    public abstract bool Next(out Frame frame);

    protected bool Stop(CaptureProblemKind kind, long offset, string message)
    {
        Problems.Add(kind, Frames + 1, offset, message);
        Done = true;
        return false;
    }

    /// <summary>The input ended: where it should (at <paramref name="offset"/>, with nothing left) or in the middle of <paramref name="what"/>.</summary>
    protected bool StopAtEnd(long offset, string what)
    {
        if (Source.Failure is var (kind, message))
            return Stop(kind, offset, message);
        if (Source.Position != offset || Source.Available > 0)
            return Stop(CaptureProblemKind.CutShort, offset, $"the file ends in the middle of {what}");
        Done = true;
        return false;
    }
}
